import type { ListField } from './list-field.ts';

/** Where a v0.1 word goes in v1.0.2: the list and its word; `undefined` for a word that v1 has no need of. */
type Home = readonly [ListField, string] | undefined;

const each = (home: Home, ...words: string[]): [string, Home][] => words.map((word) => [word, home]);

/**
 * Words of standard v0.1 → v1.0.2, after the standard's own migration. Long words ("Payant : L'accès au lieu…") are
 * known by what stands before their colon. `Adultes` is everyone: no v1 word, so its row keeps it in `non_repris`.
 */
export const V0_WORDS: readonly [string, Home][] = [
  ...each(
    ['services', 'Aide aux démarches administratives'],
    'Devenir autonome dans les démarches administratives',
    'Réaliser des démarches administratives avec un accompagnement',
    'Accompagner les démarches de santé',
  ),
  ...each(
    ['services', 'Maîtrise des outils numériques du quotidien'],
    'Prendre en main un smartphone ou une tablette',
    'Prendre en main un ordinateur',
    'Utiliser le numérique au quotidien',
  ),
  ...each(
    ['services', 'Compréhension du monde numérique'],
    'Approfondir ma culture numérique',
    'Promouvoir la citoyenneté numérique',
  ),
  ...each(
    ['services', 'Insertion professionnelle via le numérique'],
    'Favoriser mon insertion professionnelle',
    'Créer et développer mon entreprise',
  ),
  ...each(
    ['services', 'Accès internet et matériel informatique'],
    'Accéder à une connexion internet',
    'Accéder à du matériel',
  ),
  ...each(
    ['services', 'Acquisition de matériel informatique à prix solidaire'],
    "S'équiper en matériel informatique",
  ),
  ...each(['services', 'Loisirs et créations numériques'], 'Créer avec le numérique'),
  ...each(
    ['services', 'Parentalité et éducation avec le numérique'],
    "Soutenir la parentalité et l'éducation avec le numérique",
  ),
  ...each(['publics_specifiquement_adresses', 'Seniors'], 'Seniors (+ 65 ans)'),
  ...each(['publics_specifiquement_adresses', 'Familles et/ou enfants'], 'Familles/enfants'),
  ...each(['publics_specifiquement_adresses', 'Jeunes'], 'Jeunes (16-26 ans)'),
  ...each(['publics_specifiquement_adresses', 'Femmes'], 'Uniquement femmes'),
  ...each(['prise_en_charge_specifique', 'Langues étrangères (autres)'], 'Public langues étrangères'),
  ...each(['prise_en_charge_specifique', 'Handicaps mentaux'], 'Handicaps psychiques'),
  ...each(['prise_en_charge_specifique', 'Illettrisme'], "Personnes en situation d'illettrisme"),
  ...each(undefined, 'Adultes'),
  ...each(['frais_a_charge', 'Payant'], 'Adhésion'),
  ...each(['moyens_paiement', 'Pass numérique'], 'Accepte le Pass numérique'),
  ...each(['dispositif_programmes_nationaux', 'Conseillers numériques'], 'CNFS'),
  ...each(['dispositif_programmes_nationaux', 'Grande école du numérique'], 'Grandes écoles du numérique'),
  ...each(
    ['dispositif_programmes_nationaux', "Point d'accès numérique CAF"],
    'Point relais CAF',
    'Point numérique CAF',
  ),
  ...each(['moyens_paiement', 'APTIC'], 'APTIC'),
  ...each(['autres_formations_labels', 'Relais pôle emploi'], 'Relais pôle emploi'),
  ...each(['autres_formations_labels', 'French Tech'], 'French Tech'),
  ...each(['autres_formations_labels', 'Campus connecté'], 'Campus connecté'),
  ...each(['modalites_accompagnement', 'En autonomie'], 'Seul'),
  ...each(['modalites_accompagnement', 'Accompagnement individuel'], "Avec de l'aide", 'A ma place'),
  ...each(['modalites_accompagnement', 'Dans un atelier collectif'], 'Dans un atelier'),
];
