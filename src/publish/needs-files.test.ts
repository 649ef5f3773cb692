import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import type { Commun } from '../data/types.generated.ts';
import { publishApi } from './api.ts';
import { commonsOf, tree } from './sample.testing.ts';

const dir = mkdtempSync(join(tmpdir(), 'commun-besoins-'));
afterAll(() => rmSync(dir, { recursive: true }));
mkdirSync(join(dir, 'besoins'));
writeFileSync(
  join(dir, 'besoins', 'imaginaire-2024.csv'),
  '# source: Recensement imaginaire\n# date: 2024\n# licence: odbl-1.0\n# adresse: https://example.org/\n# ages: Habitants de 75 ans ou plus\n# seuls: Habitants seuls\ncode;ages;seuls\n29019;12;\n2A004;3;1,5\n',
);
const publish = (commun: Partial<Commun> = {}) =>
  tree(
    publishApi(
      { ...commonsOf([], [], { nom: 'Essai', site: { url: 'https://commun.example.org' }, ...commun }), dir },
      { generatedAt: '2026-11-22T08:00:00Z' },
    ),
  );
const files = publish();
const json = (path: string) => JSON.parse(files.get(`api/v1/${path}`) ?? 'null');

test('figures about inhabitants are published with their source, their licence, what each counts, as their schema says', () => {
  const { besoins, licence, version } = json('besoins.json');
  expect({ licence, version }).toEqual({ licence: 'etalab-2.0', version: '1.3.0' });
  expect(besoins).toEqual([
    {
      id: 'imaginaire-2024',
      source: 'Recensement imaginaire',
      adresse: 'https://example.org/',
      date: '2024',
      licence: 'odbl-1.0',
      colonnes: [
        { id: 'ages', titre: 'Habitants de 75 ans ou plus', unite: 'habitants' },
        { id: 'seuls', titre: 'Habitants seuls', unite: 'habitants' },
      ],
      valeurs: { 29019: [12, null], '2A004': [3, 1.5] },
    },
  ]);
  expect(json('besoins/imaginaire-2024.json')).toEqual(besoins[0]);
  expect(files.get('api/v1/besoins/imaginaire-2024.csv')).toBe('code,ages,seuls\n29019,12,\n2A004,3,1.5\n');
  const schema = json('schema/publie/besoins.schema.json');
  expect(schema.$id).toBe('https://commun.example.org/api/v1/schema/publie/besoins.schema.json');
  const validate = new Ajv2020().compile(schema);
  expect(validate(besoins[0]) || validate.errors).toBe(true);
  expect(validate({ ...besoins[0], licence: undefined })).toBe(false);
});

test('the index lists them with their addresses and sizes, and says nothing where no source tells', () => {
  const { besoins } = json('index.json');
  for (const { adresse, octets } of besoins.fichiers)
    expect(files.get(new URL(adresse).pathname.slice(1))).toHaveLength(octets);
  expect(besoins.fichiers).toHaveLength(3);
  const without = publish({ modules: { territoires: false } });
  expect([...without.keys()].filter((path) => /besoins(?:\.json|\/)/.test(path))).toEqual([]);
  expect(JSON.parse(without.get('api/v1/index.json')!)).not.toHaveProperty('besoins');
});
