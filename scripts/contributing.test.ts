import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../src/data/env.ts';
import { loadCommons } from '../src/data/load.ts';
import { checkCommons } from '../src/lint/check.ts';

const TODAY = '2026-11-22';
const contributing = readFileSync(join(projectRoot, 'CONTRIBUTING.md'), 'utf8');

/** The fenced blocks of a language, in the order of the document. */
function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(
    ([, text = '']) => text,
  );
}

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'commun-documents-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function findingsOver(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return checkCommons(loadCommons(dir), { today: TODAY });
}

test('the models that CONTRIBUTING.md gives pass the check without a warning', () => {
  const [lieu = '', alerte = '', fermeture = ''] = blocks(contributing, 'yaml');
  const [pratique = ''] = blocks(contributing, 'markdown');
  const bare = (nom: string) =>
    `nom: ${nom}\nadresse:\n  commune: Crozon\n  code_insee: "29042"\ncontact:\n  site_web:\n    - https://${nom.toLowerCase()}.example.org/\n`;
  expect(
    findingsOver({
      'lieux/29/brest-maison-des-fougeres-bleues.yaml': lieu,
      'lieux/29/crozon-maison-du-phare-rallume.yaml': bare('Phare') + alerte,
      'lieux/29/crozon-cyberespace.yaml': bare('Cyberespace') + fermeture,
      'pratiques/telephone-et-cuisine.md': pratique,
    }),
  ).toEqual([]);
});

test('every line of hours in CONTRIBUTING.md is a value that parses', () => {
  const table = contributing.slice(contributing.indexOf('| pour dire |'));
  const values = [...table.matchAll(/^\| [^|]+ \| `([^`]+)` \|$/gm)].map(([, value = '']) =>
    value.replace('…', 'Mo 09:00-12:00'),
  );
  expect(values.length).toBeGreaterThan(8);
  const files = values.map((horaires, index) => [
    `lieux/29/brest-${index}.yaml`,
    `nom: Exemple ${index}\nadresse:\n  commune: Brest\n  code_insee: "29019"\ncontact:\n  site_web:\n    - https://${index}.example.org/\nhoraires: ${JSON.stringify(horaires)}\n`,
  ]);
  const findings = findingsOver(Object.fromEntries(files)).filter(({ rule }) => rule === 'horaires');
  expect(findings).toEqual([]);
});
