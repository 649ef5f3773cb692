import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { communDefaults } from '../data/commun.ts';
import { pathOf } from '../data/entry.ts';
import type { Lieu } from '../data/types.generated.ts';
import { formatLieu, formatValue } from '../data/write.ts';
import { describeDifference } from './describe-difference.ts';
import type { Change } from './edit-document.ts';
import { editFile } from './edit-file.ts';
import type { Known, KnownLieux } from './known-lieux.ts';
import { type Memory, memoryOf, readMemory, writeMemory } from './memory.ts';
import { reconcile } from './reconcile.ts';
import type { Target } from './target.ts';

/** An import's writing, held back until every row was read. */
export interface FolderTarget extends Target {
  /** Writes the files that changed, and `commun.yaml` where there is none. */
  flush(): void;
}

/**
 * Writes an import to a data folder. Nothing is written before `flush`, so that a run that fails, or a dry
 * run, leaves the folder as it was.
 */
export function folderTarget(dir: string, source: string, known: KnownLieux): FolderTarget {
  const texts = new Map<string, string>();
  const created = new Set<Known>();
  const fileOf = (lieu: Known): string => pathOf('lieux', lieu.id);
  const textOf = (lieu: Known): string =>
    texts.get(fileOf(lieu)) ?? readFileSync(join(dir, fileOf(lieu)), 'utf8');

  const change = (lieu: Known, value: Lieu, changes: readonly Change[], memory?: Memory): void => {
    const edited = editFile(textOf(lieu), lieu.value, value, changes);
    texts.set(fileOf(lieu), memory ? writeMemory(edited, source, memory) : edited);
    lieu.value = value;
  };

  return {
    known,
    create: (lieu) => void created.add(lieu),
    update(lieu, incoming, own) {
      const result = reconcile(lieu.value, incoming, readMemory(textOf(lieu), source), own);
      const { value, missing } = withIdentifiers(result.value, incoming);
      const changes = missing
        ? [...result.changes, { path: ['identifiants'], value: value.identifiants }]
        : result.changes;
      if (changes.length > 0) change(lieu, value, changes, result.memory);
      return { changed: changes.length > 0, differences: result.differences.map(describeDifference) };
    },
    addIdentifier(lieu, name, id) {
      const { value } = withIdentifiers(lieu.value, { ...lieu.value, identifiants: [{ source: name, id }] });
      if (created.has(lieu)) lieu.value = value;
      else change(lieu, value, [{ path: ['identifiants'], value: value.identifiants }]);
    },
    flush() {
      for (const lieu of created) {
        texts.set(fileOf(lieu), writeMemory(formatLieu(lieu.value), source, memoryOf(lieu.value)));
      }
      for (const [path, text] of texts) writeText(join(dir, path), text);
      const commun = join(dir, 'commun.yaml');
      if (!existsSync(commun)) writeText(commun, formatValue('commun', { nom: communDefaults.nom }));
    },
  };
}

/** The lieu with the identifiers of another added to its own. */
function withIdentifiers(lieu: Lieu, { identifiants = [] }: Lieu): { value: Lieu; missing: boolean } {
  const own = lieu.identifiants ?? [];
  const missing = identifiants.filter(
    ({ source, id }) => !own.some((one) => one.source === source && one.id === id),
  );
  return missing.length > 0
    ? { value: { ...lieu, identifiants: [...own, ...missing] }, missing: true }
    : { value: lieu, missing: false };
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
