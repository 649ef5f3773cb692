import { describe, expect, test } from 'vitest';
import { formerNames } from './former-names.ts';
import type { OfficialCommune } from './sources.ts';

const commune = (code: string, nom: string, more: Partial<OfficialCommune> = {}): OfficialCommune => ({
  code,
  nom,
  departement: '16',
  type: 'commune-actuelle',
  ...more,
});

const merged = commune('16204', 'Bellevigne', { anciensCodes: ['16129', '16386'] });
const other = commune('16300', 'Touzac');
const part = commune('16386', 'Viville', { type: 'commune-deleguee', chefLieu: '16204' });

function told(history: [string, string][], places: [string, string][] = []): string[] {
  const lines = formerNames(
    [merged, other, part],
    [merged, other],
    history.map(([nom, code]) => ({ nom, code })),
    places.map(([name, code]) => ({
      name,
      codes: [code],
      latitude: 0,
      longitude: 0,
      country: 'FR',
      departement: '16',
      population: 1,
    })),
  );
  return lines.map(({ code, nom, formerCode }) => [code, nom, formerCode].join(' '));
}

describe('formerNames', () => {
  test('codes merged, and the names of parts that are still told', () => {
    expect(told([])).toEqual(['16204 Viville 16386', '16204  16129']);
  });

  test('the names of old, of the commune itself and of what was merged into it, once each', () => {
    const names = told([
      ['Malaville', '16204'],
      ['MALAVILLE', '16204'],
      ['Éraville', '16129'],
      ['Viville', '16386'],
    ]);
    expect(names.slice(2)).toEqual(['16204 Malaville ', '16204 Éraville ']);
  });

  test('not a name that another commune bears, nor one that a homonym’s canton follows, nor an unknown code', () => {
    const names = told([
      ['Touzac', '16129'],
      ['Éraville(Canton de Châteauneuf)', '16129'],
      ['Nulle-Part', '16999'],
    ]);
    expect(names).toHaveLength(2);
  });

  test('not the beginning of today’s name, by which it is found anyway', () => {
    const long = commune('16400', 'La Villars-en-Dombes');
    const beginning = formerNames([long], [long], [{ nom: 'Villars', code: '16400' }], []);
    expect(beginning).toEqual([]);
  });

  test('villages inside a commune of another name', () => {
    expect(told([], [['Le Bourg', '16300']])).toContain('16300 Le Bourg ');
    expect(told([], [['Touzac', '16300']])).toHaveLength(2);
  });
});
