import { termsOf } from '../data/vocabularies.ts';
import type { Field } from './fields.ts';
import { fold } from './fold.ts';
import { type ListField, vocabularyOf } from './list-field.ts';
import { V0_WORDS } from './v0-words.ts';

/** Where a word of a source stands in a lieu. */
export interface Placed {
  field: ListField;
  word: string;
}

const FEES = ['frais_a_charge', 'moyens_paiement'] as const;
const PUBLICS = ['publics_specifiquement_adresses', 'prise_en_charge_specifique'] as const;
const LABELS = [
  'dispositif_programmes_nationaux',
  'formations_labels',
  'autres_formations_labels',
  'moyens_paiement',
] as const;

/** The lists that the words of a source field may go to: half-migrated files hold v1 words under v0 names, and the reverse. */
const homes: Partial<Record<Field, readonly ListField[]>> = {
  typologie: ['typologie'],
  services: ['services'],
  modalites_acces: ['modalites_acces'],
  modalites_accompagnement: ['modalites_accompagnement'],
  itinerance: ['itinerance'],
  frais_a_charge: FEES,
  publics_accueillis: PUBLICS,
  publics_specifiquement_adresses: PUBLICS,
  prise_en_charge_specifique: PUBLICS,
  labels_nationaux: LABELS,
  dispositif_programmes_nationaux: LABELS,
  formations_labels: LABELS,
};

/** The fields whose values are words of closed lists. */
export const wordFields = Object.keys(homes) as Field[];

/** By folded word: official codes and labels first, then v0 words. */
const placesByWord = buildPlaces();

function buildPlaces(): Map<string, Placed[]> {
  const places = new Map<string, Placed[]>();
  const add = (word: string, place: Placed): void => {
    const key = fold(word);
    places.set(key, [...(places.get(key) ?? []), place]);
  };
  for (const [field, vocabulary] of Object.entries(vocabularyOf)) {
    for (const { code, label } of termsOf(vocabulary)) {
      add(code, { field: field as ListField, word: code });
      if (fold(label) !== fold(code)) add(label, { field: field as ListField, word: code });
    }
  }
  for (const [word, home] of V0_WORDS) {
    if (home) add(word, { field: home[0], word: home[1] });
  }
  return places;
}

/**
 * The place of one word of a source field, by value: equal after case, accents and punctuation to a v1.0.2 word or
 * to a v0.1 one, a long v0.1 word ("Gratuit : Je peux accéder…") by what stands before its colon.
 * Undefined for a word that no list knows.
 */
export function placeWord(field: Field, word: string): Placed | undefined {
  const allowed = homes[field] ?? [];
  const find = (text: string): Placed | undefined =>
    placesByWord.get(fold(text))?.find((place) => allowed.includes(place.field));
  const colon = word.search(/\s*:\s/);
  return find(word) ?? (colon > 0 ? find(word.slice(0, colon)) : undefined);
}

/** Whether a word means everyone or everything, so that v1.0.2 has no word for it. */
export function isNeedless(word: string): boolean {
  return needless.has(fold(word));
}

const needless = new Set(V0_WORDS.filter(([, home]) => !home).map(([word]) => fold(word)));

/** Whether the lieu's word says all that the source's did, long explanations of v0.1 apart. */
export function isFaithful({ field }: Placed, word: string): boolean {
  return field !== 'moyens_paiement' || !word.includes(':');
}
