import { plainLabel, termsOf } from '../data/vocabularies.ts';
import { CODES } from './codes.ts';
import { DISTANCES, type Group, KINDS, type Kind } from './criteria.ts';
import { slugOfLabel } from './label-slug.ts';
import { LANGUAGES } from './languages.ts';

/** One thing to tick. */
export interface Option {
  /** As the address says it. */
  value: string;
  /** Plain words. */
  label: string;
  /** The official word beneath, or a precision. */
  small?: string;
}

/** A group of filters. Every option of a group is known here but the local labels, which each commons has its own of. */
export interface Choice {
  key: Group;
  legend: string;
  kind: Kind;
  options: Option[];
}

const LEGENDS: Readonly<Record<Group, string>> = {
  besoin: 'De quoi avez-vous besoin\u00a0?',
  quand: 'Quand\u00a0?',
  distance: 'À quelle distance\u00a0?',
  prix: 'Prix',
  rdv: 'Rendez-vous',
  public: 'Spécialement pour',
  attention: 'On vous accueille aussi',
  parle: 'Langue parlée, en plus du français',
  acces: 'Pour entrer et circuler',
  niveau: 'Votre niveau',
  facon: 'Façon d’aider',
  ou: 'Sans aller loin',
  type: 'Type de lieu',
  famille: 'Qui porte le lieu',
  par: 'Qui vous aide\u00a0?',
  programme: 'Programmes nationaux',
  label: 'Labels du territoire',
  equipement: 'Sur place',
  places: 'Places',
};

const OWN_WORDS: Readonly<Partial<Record<Group, Record<string, string | [label: string, small: string]>>>> = {
  quand: {
    maintenant: 'Maintenant',
    aujourdhui: 'Aujourd’hui',
    'ce-soir': ['Ce soir', 'À partir de 18\u00a0h'],
    samedi: 'Samedi',
  },
  distance: Object.fromEntries(DISTANCES.map((km) => [km, `À moins de ${km}\u00a0km`])),
  prix: {
    gratuit: 'Gratuit',
    'sous-condition': ['Gratuit, même sous condition', 'Gratuit pour certaines personnes\u00a0: demandez'],
  },
  rdv: { sans: 'Sans rendez-vous' },
  acces: {
    'plain-pied': ['Entrée sans marche', 'De plain-pied'],
    ascenseur: ['Ascenseur', 'Si l’aide n’est pas au rez-de-chaussée'],
    toilettes: 'Toilettes accessibles en fauteuil',
    boucle: ['Boucle magnétique', 'Pour les appareils auditifs'],
  },
  facon: {
    'tete-a-tete': ['En tête-à-tête', 'Accompagnement individuel'],
    atelier: ['En petit groupe', 'Dans un atelier collectif'],
    autonomie: ['En autonomie', 'Vous utilisez le matériel librement'],
  },
  ou: {
    passe: ['Passe près de chez vous', 'Permanences, arrêts d’un bus'],
    domicile: ['Peut venir chez vous', 'À domicile'],
    distance: ['À distance', 'Par téléphone ou en visio'],
  },
  type: {
    bibliotheque: 'Bibliothèque, médiathèque',
    'espace-numerique': ['Espace public numérique', 'Aussi fablab, bus numérique'],
    'france-services': ['France Services', 'Un guichet pour plusieurs administrations'],
    mairie: ['Mairie, action sociale de la commune', 'Aussi CCAS, communauté de communes'],
    'centre-social': ['Centre social, maison de quartier', 'Aussi MJC, espace de vie sociale'],
    association: 'Association',
    solidarites: ['Services sociaux', 'Maison des solidarités, département, santé'],
    administration: ['Administration, poste', 'CAF, assurance maladie, impôts, préfecture…'],
    emploi: ['Emploi, formation, insertion', 'France Travail, mission locale…'],
    jeunesse: ['Information des jeunes', 'Point ou bureau information jeunesse…'],
    'tiers-lieu': ['Tiers-lieu, ressourcerie', 'Aussi fabrique de territoire'],
    hebergement: ['Hébergement, logement', 'Résidence sociale, pension de famille…'],
    autre: 'Autre lieu',
  },
  equipement: {
    wifi: 'Wifi',
    ordinateurs: 'Ordinateurs à disposition',
    appareil: ['On peut venir avec son appareil', 'Téléphone, tablette ou ordinateur'],
    filtrage: 'Navigation filtrée pour les plus jeunes',
  },
  places: {
    'tout-de-suite': 'Reçoit de nouvelles personnes',
    attente: ['Reçoit, même avec un peu d’attente', 'Dit depuis moins de 30 jours'],
  },
};

/**
 * The groups of filters with their words, in the order of the page. Brings the vocabularies along: for pages built in
 * advance; the browser reads the words from the page.
 * @param labels names of the commons' own labels
 */
export function choicesOf(labels: readonly string[] = []): Choice[] {
  return (Object.keys(KINDS) as Group[]).map((key) => ({
    key,
    legend: LEGENDS[key],
    kind: KINDS[key],
    options: optionsOf(key, labels),
  }));
}

function optionsOf(key: Group, labels: readonly string[]): Option[] {
  if (key === 'label') return labels.map((label) => ({ value: slugOfLabel(label), label }));
  if (key === 'parle') return languageOptions();
  const own = OWN_WORDS[key];
  if (own) return Object.entries(own).map(([value, words]) => ownOption(value, words));
  return termOptions(key as keyof typeof CODES);
}

function ownOption(value: string, words: string | [string, string]): Option {
  return typeof words === 'string' ? { value, label: words } : { value, label: words[0], small: words[1] };
}

function languageOptions(): Option[] {
  return [
    ...LANGUAGES.map((code) => ({ value: code, label: capital(plainLabel('langues', code)) })),
    { value: 'autre', label: 'Une autre langue', small: 'Le lieu ne dit pas laquelle\u00a0: demandez' },
  ];
}

/** Groups whose official words help those who know them. */
const WITH_OFFICIAL: ReadonlySet<string> = new Set(['besoin', 'attention', 'programme']);

/** Groups whose words are those of a vocabulary: plain ones, the official one beneath where it helps. */
function termOptions(key: keyof typeof CODES): Option[] {
  const { vocabulary } = CODES[key];
  const codes: Readonly<Record<string, string>> = CODES[key].codes;
  return termsOf(vocabulary).flatMap(({ code, label: official }) => {
    const value = codes[code];
    if (!value) return [];
    const label = capital(plainLabel(vocabulary, code));
    return { value, label, ...(WITH_OFFICIAL.has(key) && official !== label && { small: official }) };
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
