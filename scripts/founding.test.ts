import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../src/data/entry.ts';
import { projectRoot } from '../src/data/env.ts';
import { loadCommons } from '../src/data/load.ts';
import type { Pratique } from '../src/data/types.generated.ts';
import { FOUNDING, type Initiative } from '../tests/support/documents/founding.ts';

const commons = loadCommons(join(projectRoot, 'data'));
const TABLE = join(projectRoot, 'INITIATIVES-FONDATRICES.md');

// A commons that has replaced the demonstration tells its own initiatives.
describe.skipIf(commons.commun.demonstration !== true)('the founding initiatives', () => {
  it.each(FOUNDING.flatMap(({ source, initiatives }) => initiatives.map((each) => ({ source, ...each }))))(
    '$what has an entry that credits its text',
    (initiative) => {
      const entry = entryOf(initiative);
      const sources = (entry?.value as Pratique | undefined)?.sources ?? [];
      expect(sources.some(({ titre }) => titre.startsWith(initiative.source))).toBe(true);
    },
  );

  it('are listed in a document (vitest run -u scripts/founding.test.ts writes the table)', async () => {
    await expect(table()).toMatchFileSnapshot(TABLE);
  });
});

function entryOf({ collection, id }: Initiative): AnyEntry | undefined {
  return (commons[collection] as AnyEntry[]).find((entry) => entry.id === id);
}

function table(): string {
  const parts = FOUNDING.map(({ name, initiatives }) => {
    const rows = initiatives.map(({ what, collection, id }) => `| ${what} | ${collection} | ${id} |`);
    return `## ${name}\n\n| ce que dit le texte | collection | sa fiche |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Les initiatives des textes fondateurs\n\nChaque initiative et chaque méthode des cinq textes a sa fiche dans le dossier des données, qui cite sa source. Une fiche dit ce que dit le texte, rien de plus\u00a0: ce qui est déduit y est marqué.\n\n${parts.join('\n')}`;
}
