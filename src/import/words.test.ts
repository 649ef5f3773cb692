import { describe, expect, it } from 'vitest';
import { newDraft } from './draft.ts';
import type { Field } from './fields.ts';
import { takeLabels, takeWords } from './lists.ts';
import { placeWord } from './words.ts';

const taken = (field: Field, raw: string) => {
  const draft = newDraft({ number: 1, cells: {} });
  takeWords(draft, field, { column: field, raw });
  return draft.lieu;
};

describe('words of closed lists', () => {
  it('takes v1.0.2 words whatever their case and accents, joined with | or ;', () => {
    expect(
      taken('services', 'aide aux demarches administratives|Loisirs et créations numériques').services,
    ).toEqual(['Aide aux démarches administratives', 'Loisirs et créations numériques']);
    expect(taken('frais_a_charge', 'Gratuit;Payant').frais_a_charge).toEqual(['Gratuit', 'Payant']);
  });

  it('moves v0.1 words to the v1.0.2 lists, each word once', () => {
    expect(
      taken('services', 'Prendre en main un ordinateur;Utiliser le numérique au quotidien').services,
    ).toEqual(['Maîtrise des outils numériques du quotidien']);
    expect(taken('labels_nationaux', 'CNFS;APTIC;Fabriques de Territoire;French Tech')).toEqual({
      dispositif_programmes_nationaux: ['Conseillers numériques'],
      moyens_paiement: ['APTIC'],
      formations_labels: ['Fabriques de Territoire'],
      autres_formations_labels: ['French Tech'],
    });
  });

  it('knows the long words of v0.1 by what stands before their colon', () => {
    expect(
      taken(
        'frais_a_charge',
        "Payant : L'accès au lieu est payant;Gratuit sous condition : selon les revenus",
      ),
    ).toEqual({
      frais_a_charge: ['Payant', 'Gratuit sous condition'],
    });
    expect(placeWord('frais_a_charge', 'Gratuit le jeudi')).toBeUndefined();
  });

  it('reads v1 words under v0 names and the reverse', () => {
    expect(taken('publics_accueillis', 'Étudiants|Surdité')).toEqual({
      publics_specifiquement_adresses: ['Étudiants'],
      prise_en_charge_specifique: ['Surdité'],
    });
    expect(
      taken('dispositif_programmes_nationaux', 'Point numérique CAF').dispositif_programmes_nationaux,
    ).toEqual(["Point d'accès numérique CAF"]);
  });

  it('accepts « Étapes numériques(La Poste) » without its space, and writes it with', () => {
    expect(taken('formations_labels', 'Étapes numériques(La Poste)').formations_labels).toEqual([
      'Étapes numériques (La Poste)',
    ]);
  });

  it('keeps the whole value beside the words it could take when one is unknown or says more', () => {
    expect(taken('services', 'Loisirs et créations numériques;Tricot')).toEqual({
      services: ['Loisirs et créations numériques'],
      non_repris: { services: 'Loisirs et créations numériques;Tricot' },
    });
    expect(taken('publics_accueillis', 'Adultes;Surdité')).toEqual({
      prise_en_charge_specifique: ['Surdité'],
      non_repris: { publics_accueillis: 'Adultes;Surdité' },
    });
    const pass = "Accepte le Pass numérique : Il est possible d'utiliser un Pass numérique";
    expect(taken('frais_a_charge', pass)).toEqual({
      moyens_paiement: ['Pass numérique'],
      non_repris: { frais_a_charge: pass },
    });
  });

  it('reads lists joined with commas when every piece is a word', () => {
    expect(taken('typologie', 'BIB, CCAS').typologie).toEqual(['BIB', 'CCAS']);
    expect(taken('typologie', 'BIB, Bateau')).toEqual({ non_repris: { typologie: 'BIB, Bateau' } });
  });

  it('parts free labels as each version of the standard does', () => {
    const draft = newDraft({ number: 1, cells: {} });
    takeLabels(draft, 'labels_autres', { column: 'labels_autres', raw: 'ZRR;Qualiopi' });
    takeLabels(draft, 'autres_formations_labels', {
      column: 'autres_formations_labels',
      raw: 'Un; deux|trois',
    });
    expect(draft.lieu.autres_formations_labels).toEqual(['ZRR', 'Qualiopi', 'Un; deux', 'trois']);
  });
});
