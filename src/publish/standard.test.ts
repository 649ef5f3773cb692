import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { StandardRow } from '../data/standard-columns.ts';
import type { Lieu } from '../data/types.generated.ts';
import { termsOf, type VocabularyName } from '../data/vocabularies.ts';
import { lieuxCsv } from './lieux-csv.ts';
import { asFlatRecord, throughOracle } from './oracle.testing.ts';
import { fullLieu, lieuEntry } from './sample.testing.ts';

/** The lieu as a stranger reads it in our CSV. */
function readBack(lieu: Lieu): StandardRow {
  const [row] = parse(lieuxCsv([lieuEntry('29/lieu', lieu)]), { columns: true });
  return row as StandardRow;
}

/** Closed lists of the standard and the field of a lieu that holds them. */
const LISTS: [VocabularyName, keyof Lieu][] = [
  ['services', 'services'],
  ['typologies', 'typologie'],
  ['publics', 'publics_specifiquement_adresses'],
  ['prises-en-charge', 'prise_en_charge_specifique'],
  ['frais', 'frais_a_charge'],
  ['dispositifs', 'dispositif_programmes_nationaux'],
  ['formations-labels', 'formations_labels'],
  ['modalites-accompagnement', 'modalites_accompagnement'],
  ['itinerance', 'itinerance'],
];

describe('rows of our CSV, read and written back by the national package', () => {
  it('come back unchanged when every field is filled', () => {
    const row = readBack(fullLieu);
    expect(throughOracle(row)).toEqual({ record: asFlatRecord(row) });
    expect(Object.keys(asFlatRecord(row))).toHaveLength(32);
  });

  it('come back unchanged when only what is required is known', () => {
    const row = readBack({
      nom: 'Bus',
      adresse: { commune: 'Brest' },
      services: ['Loisirs et créations numériques'],
    });
    expect(throughOracle(row)).toEqual({ record: asFlatRecord(row) });
  });

  it.each(LISTS)('come back with every word of %s', (vocabulary, field) => {
    const row = readBack({ ...fullLieu, [field]: termsOf(vocabulary).map((term) => term.code) });
    expect(throughOracle(row)).toEqual({ record: asFlatRecord(row) });
  });

  it('come back with every way of access but "no public", which the package itself takes out', () => {
    const words = termsOf('modalites-acces').map((term) => term.code);
    const open = words.filter(
      (word) => word !== "Ce lieu n'accueille pas de public",
    ) as Lieu['modalites_acces'];
    const row = readBack({ ...fullLieu, modalites_acces: open });
    expect(throughOracle(row)).toEqual({ record: asFlatRecord(row) });
    expect(open).toHaveLength(words.length - 1);
  });
});
