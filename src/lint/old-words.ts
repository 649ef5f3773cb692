import { foldWord } from './near.ts';

/**
 * Words of the national standard v0.1 and what v1.0.2 says instead, by vocabulary. Keys are beginnings: v0.1's longest
 * values are whole sentences (« Gratuit : Je peux accéder… »).
 */
const OLD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  services: {
    'Devenir autonome dans les démarches administratives': 'Aide aux démarches administratives',
    'Réaliser des démarches administratives avec un accompagnement': 'Aide aux démarches administratives',
    'Accompagner les démarches de santé': 'Aide aux démarches administratives',
    'Prendre en main un smartphone ou une tablette': 'Maîtrise des outils numériques du quotidien',
    'Prendre en main un ordinateur': 'Maîtrise des outils numériques du quotidien',
    'Utiliser le numérique au quotidien': 'Maîtrise des outils numériques du quotidien',
    'Approfondir ma culture numérique': 'Compréhension du monde numérique',
    'Promouvoir la citoyenneté numérique': 'Compréhension du monde numérique',
    'Favoriser mon insertion professionnelle': 'Insertion professionnelle via le numérique',
    'Créer et développer mon entreprise': 'Insertion professionnelle via le numérique',
    'Accéder à une connexion internet': 'Accès internet et matériel informatique',
    'Accéder à du matériel': 'Accès internet et matériel informatique',
    "S'équiper en matériel informatique": 'Acquisition de matériel informatique à prix solidaire',
    'Créer avec le numérique': 'Loisirs et créations numériques',
    "Soutenir la parentalité et l'éducation avec le numérique": 'Parentalité et éducation avec le numérique',
  },
  publics: {
    'Seniors (+ 65 ans)': 'Seniors',
    'Familles/enfants': 'Familles et/ou enfants',
    'Jeunes (16-26 ans)': 'Jeunes',
    'Uniquement femmes': 'Femmes',
  },
  'prises-en-charge': {
    'Public langues étrangères': 'Langues étrangères (autres)',
    'Handicaps mentaux :': 'Handicaps mentaux',
    'Handicaps psychiques': 'Handicaps mentaux',
    "Personnes en situation d'illettrisme": 'Illettrisme',
  },
  frais: {
    'Gratuit sous condition :': 'Gratuit sous condition',
    'Gratuit :': 'Gratuit',
    'Payant :': 'Payant',
    'Adhésion :': 'Payant',
  },
  dispositifs: {
    CNFS: 'Conseillers numériques',
    'Grandes écoles du numérique': 'Grande école du numérique',
    'Point relais CAF': "Point d'accès numérique CAF",
    'Point numérique CAF': "Point d'accès numérique CAF",
  },
  'formations-labels': { 'Étapes numériques(La Poste)': 'Étapes numériques (La Poste)' },
  'modalites-accompagnement': {
    'Seul :': 'En autonomie',
    "Avec de l'aide :": 'Accompagnement individuel',
    'A ma place :': 'Accompagnement individuel',
    'Dans un atelier :': 'Dans un atelier collectif',
  },
};

/** Words that moved to another property, or left. */
const MOVED: Readonly<Record<string, string>> = {
  'Accepte le Pass numérique': 'moyens_paiement',
  APTIC: 'moyens_paiement',
  'Fabriques de Territoire': 'formations_labels',
  'Relais pôle emploi': 'autres_formations_labels',
  'French Tech': 'autres_formations_labels',
  'Campus connecté': 'autres_formations_labels',
};

/** The word of v1.0.2 for a word of v0.1. */
export function newWordOf(vocabulary: string, value: string): string | undefined {
  const folded = foldWord(value);
  if (folded === '') return undefined;
  const entries = Object.entries(OLD[vocabulary] ?? {});
  const exact = entries.find(([old]) => foldWord(old) === folded);
  return (exact ?? entries.find(([old]) => old.endsWith(':') && folded.startsWith(foldWord(old))))?.[1];
}

/** The property where a word of v0.1 now belongs. */
export function newPlaceOf(value: string): string | undefined {
  const folded = foldWord(value);
  return Object.entries(MOVED).find(([old]) => folded.startsWith(foldWord(old)))?.[1];
}
