import type { Accueil, Lieu } from '../data/types.generated.ts';

type Item<T> = NonNullable<T> extends readonly (infer Each)[] ? Each : NonNullable<T>;

/** The codes of each vocabulary whose plain words are shown on translated pages. */
export interface VocabularyCodes {
  accompagnants: Item<NonNullable<Lieu['accompagnement']>['par']>;
  diagnostics: Item<NonNullable<Lieu['accompagnement']>['diagnostic']>;
  disponibilites: NonNullable<Lieu['disponibilite']>['etat'];
  dispositifs: Item<Lieu['dispositif_programmes_nationaux']>;
  familles: Item<Lieu['famille']>;
  frais: Item<Lieu['frais_a_charge']>;
  'genres-accueil': Accueil['genre'];
  itinerance: Item<Lieu['itinerance']>;
  langues: Item<Lieu['langues']>;
  'modalites-acces': Item<Lieu['modalites_acces']>;
  'modalites-accompagnement': Item<Lieu['modalites_accompagnement']>;
  niveaux: Item<Lieu['niveaux']>;
  'prises-en-charge': Item<Lieu['prise_en_charge_specifique']>;
  publics: Item<Lieu['publics_specifiquement_adresses']>;
  'rendez-vous': Item<Accueil['rendez_vous']>;
  services: Item<Lieu['services']>;
  typologies: Item<Lieu['typologie']>;
}

/** The plain words of a vocabulary in another language, by code: a code that the schema gains is missing here. */
export type Terms<Name extends keyof VocabularyCodes> = Readonly<Record<VocabularyCodes[Name], string>>;

export type VocabularyMessages = { readonly [Name in keyof VocabularyCodes]: Terms<Name> };

/** The official words of the vocabularies whose official words are shown beside the plain ones. */
export type OfficialTerms = {
  readonly [Name in 'services' | 'prises-en-charge' | 'dispositifs']: Terms<Name>;
};
