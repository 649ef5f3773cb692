import type { Collection } from '../../../src/data/entry.ts';

/** A founding text: how the entries that come from it name it. */
export interface FoundingText {
  name: string;
  /** The beginning of a source's title. */
  source: string;
  initiatives: readonly Initiative[];
}

/** What a text tells or proposes, and the entry that tells it here. */
export interface Initiative {
  what: string;
  collection: Collection;
  id: string;
}

const practice = (what: string, id: string): Initiative => ({ what, collection: 'pratiques', id });

/** Every initiative and method of the founding texts. */
export const FOUNDING: readonly FoundingText[] = [
  {
    name: 'Propositions publiées par Vecam, 19 mars 2018',
    source: 'Propositions vers des médiations numériques',
    initiatives: [
      practice(
        'Les points d’accès publics à internet de Brest',
        'points-d-acces-publics-a-internet-de-brest',
      ),
      practice('Internet à un euro par mois', 'internet-a-un-euro-par-mois'),
      practice('Un appel qui soutient tous les projets', 'appel-a-envies'),
      { what: 'L’appel à projets de Brest lui-même', collection: 'appels', id: 'appel-a-projets-de-brest' },
      practice('Des élèves apprennent à des résidents âgés', 'des-eleves-apprennent-a-des-residents-ages'),
      practice('L’état des lieux écrit en commun, manques compris', 'ecrire-l-etat-des-lieux-a-plusieurs'),
      practice('Le soutien aux travailleurs sociaux', 'soutenir-les-travailleurs-sociaux'),
      practice('La méthode des guides écrits à plusieurs', 'ecrire-un-guide-a-plusieurs'),
      {
        what: 'Le guide du diagnostic de territoire',
        collection: 'guides',
        id: 'faire-le-diagnostic-d-un-territoire',
      },
    ],
  },
  {
    name: 'Première proposition, sur la plateforme de la consultation',
    source: 'Première proposition',
    initiatives: [
      practice('L’appel à envies', 'appel-a-envies'),
      practice('L’inventaire puis le plan d’actions, à plusieurs', 'ecrire-l-etat-des-lieux-a-plusieurs'),
      practice('Ne pas en venir à « faire à la place »', 'soutenir-les-travailleurs-sociaux'),
    ],
  },
  {
    name: 'Les Cahiers, sans date',
    source: 'Les Cahiers',
    initiatives: [
      practice('SAPIENS, en Gironde', 'sapiens-en-gironde'),
      practice(
        'Des espaces dans des structures sociales, en Provence',
        'espaces-numeriques-dans-des-structures-sociales',
      ),
      practice(
        'La stratégie locale de l’agglomération de Grenoble',
        'strategie-locale-dans-l-agglomeration-de-grenoble',
      ),
      {
        what: 'Orienter vers un lieu de médiation',
        collection: 'guides',
        id: 'orienter-vers-un-lieu-de-mediation',
      },
    ],
  },
  {
    name: 'Ateliers contributifs de Clermont-Ferrand, 2 mars 2018',
    source: 'Ateliers contributifs de Clermont-Ferrand',
    initiatives: [
      practice('Les ateliers eux-mêmes', 'ateliers-contributifs-de-clermont-ferrand'),
      practice('Les bases d’abord, la culture numérique', 'commencer-par-les-bases'),
      practice('Le tiers de confiance', 'tiers-de-confiance'),
      practice('Le diagnostic fait une seule fois', 'diagnostic-initial-partage'),
      practice('Le wifi public et l’appareil de chacun', 'wifi63'),
      practice('Les permanences à la bibliothèque de Lezoux', 'permanences-a-la-bibliotheque-de-lezoux'),
      practice('Une médiation qui se déplace, une personne qualifiée', 'aller-chez-les-partenaires'),
      practice('L’aide sur rendez-vous des bibliothécaires', 'bibliothecaires-sur-rendez-vous'),
      practice('La formation de travailleurs sociaux à Valence', 'former-les-travailleurs-sociaux-a-valence'),
      practice('La formation de la CORAIA et du CRI', 'accueillir-les-personnes-qui-lisent-difficilement'),
    ],
  },
  {
    name: 'Groupe de travail de Roubaix, 2018',
    source: 'Un groupe de travail sur la médiation numérique à Roubaix',
    initiatives: [
      practice('Les Espaces citoyens numériques', 'espaces-citoyens-numeriques-de-roubaix'),
      practice(
        'Les écrivains publics, et l’aide toute proche',
        'aider-tout-pres-selon-le-niveau-et-le-besoin',
      ),
    ],
  },
];
