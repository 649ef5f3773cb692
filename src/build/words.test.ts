import { expect, test } from 'vitest';
import { describeErrors } from './describe-errors.ts';
import { megabytes, quantity, seconds } from './numbers.ts';
import { wantedPort } from './serve/port.ts';
import { summarise, weigh } from './summary.ts';

const report = {
  lieux: 62,
  pratiques: 9,
  pages: 214,
  files: 1200,
  bytes: 12_340_000,
  skipped: [],
  compiled: false,
  durations: {},
};

test('numbers are written as in French', () => {
  expect([
    quantity(1, 'lieu', 'lieux'),
    quantity(4930, 'lieu', 'lieux'),
    seconds(6234),
    megabytes(1_250_000),
  ]).toEqual(['1\u00a0lieu', '4\u202f930\u00a0lieux', '6,2\u00a0s', '1,3\u00a0Mo']);
});

test('the summary says what was built', () => {
  expect(summarise(report, 6234)).toBe('62\u00a0lieux, 9\u00a0pratiques, 214\u00a0pages, 6,2\u00a0s');
});

test('the weight is told against the limit of GitHub Pages', () => {
  expect(weigh(report)).toBe(
    '12,3\u00a0Mo en 1\u202f200\u00a0fichiers, soit 2\u00a0% de la limite de GitHub Pages (1 Go).',
  );
  expect(weigh({ ...report, bytes: 2e9 })).toMatch(/^Attention : 2\u202f000,0\u00a0Mo.*plus que la limite/);
});

test('a refusal names each error, then the way out', () => {
  const finding = {
    file: 'lieux/29/x.yaml',
    line: 3,
    column: 1,
    rule: 'r',
    severity: 'error',
    message: 'Écrivez le nom.',
  } as const;
  expect(describeErrors([finding])).toMatchInlineSnapshot(`
    "lieux/29/x.yaml:3 – Écrivez le nom.

    Rien n’est publié : 1 erreur dans 1 fichier. Corrigez-les (« npm run check » les montre toutes), ou publiez sans ces fiches avec « npm run build -- --skip-invalid »."
  `);
  expect(describeErrors(Array(60).fill(finding))).toContain('… et 10\u00a0autres.');
});

test('a PORT that is no port is refused', () => {
  expect(wantedPort({})).toBe(4321);
  expect(wantedPort({ PORT: '8080' })).toBe(8080);
  expect(() => wantedPort({ PORT: 'http' })).toThrow('entre 0 et 65535');
});
