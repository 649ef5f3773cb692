import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../indicators/registry.ts';
import { publishApi } from '../api.ts';
import { commonsOf, fullLieu, lieuEntry, tree } from '../sample.testing.ts';

const GENERATED = '2026-11-22T09:00:00Z';
const commons = commonsOf([lieuEntry('29/brest-maison', fullLieu)]);
const files = tree(publishApi(commons, { generatedAt: GENERATED }));
const json = (level: string) => JSON.parse(files.get(`api/v1/indicateurs/${level}.json`) ?? 'null');

describe('published figures', () => {
  it('say licence, date, version, definitions, names and values, as the structure promises', () => {
    const { licence, genere_le, version, definitions, noms, valeurs, ...rest } = json('departements');
    expect({ licence, genere_le, rest }).toEqual({ licence: 'etalab-2.0', genere_le: GENERATED, rest: {} });
    expect(version).toMatch(/^1\.\d+\.\d+$/);
    expect(Object.keys(valeurs)).toHaveLength(109);
    expect(noms['29']).toBe('Finistère');
    expect(valeurs['29']).toMatchObject({ lieux: 1, communes_servies: 1 });
    expect(valeurs['29'].couverture).toBeUndefined();
    expect(valeurs['01']).toMatchObject({ lieux: 0, couverture: 'aucune donnée' });
    for (const values of Object.values<Record<string, unknown>>(valeurs)) {
      const { couverture: _, ...figures } = values;
      expect(Object.keys(figures)).toEqual(Object.keys(definitions));
    }
  });

  it('define each figure in plain words, with its formula, unit and source', () => {
    for (const [id, told] of Object.entries<Record<string, string>>(json('pays').definitions)) {
      expect(id).toMatch(/^[a-z][a-z0-9_]+$/);
      for (const key of ['titre', 'unite', 'definition', 'formule', 'source'])
        expect(told[key], `${id}.${key}`).toMatch(/\S/);
    }
  });

  it('are the same in the CSV, an empty cell where nothing is known', () => {
    const rows: Record<string, string>[] = parse(files.get('api/v1/indicateurs/departements.csv') ?? '', {
      columns: true,
    });
    const { valeurs } = json('departements');
    expect(rows).toHaveLength(109);
    for (const { code = '', nom: _, couverture, ...figures } of rows) {
      expect(couverture).toBe(valeurs[code].couverture ?? '');
      for (const [id, cell] of Object.entries(figures))
        expect(cell === '' ? null : Number(cell), `${code} ${id}`).toBe(valeurs[code][id]);
    }
  });

  it('have their definitions as CSV too, one line each', () => {
    const rows = parse(files.get('api/v1/indicateurs/definitions.csv') ?? '', { columns: true }) as {
      id: string;
    }[];
    expect(rows.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
  });

  it('stand in the index', () => {
    const { fichiers } = JSON.parse(files.get('api/v1/index.json') ?? '').indicateurs;
    expect(fichiers).toHaveLength(11);
    for (const { adresse, octets } of fichiers) {
      const path = adresse.slice(adresse.indexOf('api/v1/'));
      expect(Buffer.byteLength(files.get(path) ?? ''), path).toBe(octets);
    }
  });

  it('keep to the départements that the commons covers', () => {
    const local = { ...commons, commun: { ...commons.commun, perimetre: { departements: ['29'] } } };
    const some = tree(publishApi(local, { generatedAt: GENERATED }));
    const level = (name: string) => JSON.parse(some.get(`api/v1/indicateurs/${name}.json`) ?? '').valeurs;
    expect(Object.keys(level('departements'))).toEqual(['29']);
    expect(level('departements')['29'].couverture).toBeUndefined();
    expect(Object.keys(level('regions'))).toEqual(['53']);
    expect(level('regions')['53'].couverture).toBe('en partie hors du périmètre de ce commun');
    expect(Object.keys(level('epci')).length).toBeGreaterThan(15);
  });
});
