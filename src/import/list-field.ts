import type { VocabularyName } from '../data/vocabularies.ts';

/** Fields of a lieu that are lists of words. */
export type ListField =
  | 'typologie'
  | 'services'
  | 'modalites_acces'
  | 'modalites_accompagnement'
  | 'frais_a_charge'
  | 'moyens_paiement'
  | 'publics_specifiquement_adresses'
  | 'prise_en_charge_specifique'
  | 'itinerance'
  | 'dispositif_programmes_nationaux'
  | 'formations_labels'
  | 'autres_formations_labels';

/** The closed list each of them takes its words from. */
export const vocabularyOf: Partial<Record<ListField, VocabularyName>> = {
  typologie: 'typologies',
  services: 'services',
  modalites_acces: 'modalites-acces',
  modalites_accompagnement: 'modalites-accompagnement',
  frais_a_charge: 'frais',
  publics_specifiquement_adresses: 'publics',
  prise_en_charge_specifique: 'prises-en-charge',
  itinerance: 'itinerance',
  dispositif_programmes_nationaux: 'dispositifs',
  formations_labels: 'formations-labels',
};
