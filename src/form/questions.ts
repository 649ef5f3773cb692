import type { Collection } from '../data/collections.ts';
import type { Door } from './doors.ts';
import type { Field } from './field.ts';
import { fieldsFromSchema } from './fields.ts';
import { plainHint } from './plain-hints.ts';
import { getAt } from './value.ts';

/** What one page asks: a property, or a few that are answered together. */
export interface Question {
  /** Name of its first property; stands in the page's address. */
  key: string;
  label: string;
  hint: string;
  required: boolean;
  fields: Field[];
}

export interface Plan {
  /** Asked one after the other. */
  questions: Question[];
  /** Asked on demand: "Autres précisions". */
  others: Question[];
}

/** Properties asked one after the other, in this order; those side by side are answered on one page. */
const COMMON: Partial<Record<Collection, readonly (readonly string[])[]>> = {
  lieux: [
    ['nom'],
    ['adresse', 'adresse_confidentielle'],
    ['position'],
    ['contact', 'contact_generique'],
    ['typologie'],
    ['services'],
    ['horaires'],
    ['accueils'],
    ['modalites_acces'],
    ['frais_a_charge'],
    ['publics_specifiquement_adresses'],
    ['langues'],
    ['presentation'],
    ['verifie'],
  ],
  pratiques: [
    ['titre'],
    ['resume'],
    ['etat'],
    ['porteurs'],
    ['territoire'],
    ['besoins'],
    ['publics'],
    ['moyens'],
    ['resultats'],
    ['difficultes'],
    ['#texte'],
  ],
  manques: [
    ['titre'],
    ['objet'],
    ['besoins'],
    ['moments'],
    ['langues'],
    ['publics'],
    ['niveaux'],
    ['genres_service'],
    ['communes'],
    ['constat'],
    ['preuves'],
    ['auteur'],
  ],
  'services-publics': [
    ['nom'],
    ['genre'],
    ['perimetre'],
    ['part'],
    ['formes'],
    ['texte'],
    ['declare_par', 'declare_le'],
    ['source'],
    ['besoins'],
    ['manieres'],
    ['contact'],
    ['reponse'],
  ],
  ressources: [['titre'], ['resume'], ['url'], ['#texte']],
  guides: [['titre'], ['question'], ['resume'], ['#texte']],
  appels: [['titre'], ['resume'], ['#texte']],
};

/** Questions that make sense after some answers only: `manques` names what lacks, then asks which. */
const ONLY_AFTER: Partial<
  Record<Collection, Readonly<Record<string, { key: string; values: readonly string[] }>>>
> = {
  manques: {
    moments: { key: 'objet', values: ['moment'] },
    langues: { key: 'objet', values: ['langue'] },
    publics: { key: 'objet', values: ['public'] },
    niveaux: { key: 'objet', values: ['niveau'] },
    genres_service: { key: 'objet', values: ['service-public', 'demarche-inutilisable'] },
  },
};

/** Labels of pages that ask several things, and of properties whose own label is too short to be a question. */
const TITLES: Readonly<Record<string, string>> = {
  'lieux.nom': 'Comment s’appelle le lieu\u00a0?',
  'lieux.adresse': 'Quelle est son adresse\u00a0?',
  'lieux.position': 'Où est-il sur la carte\u00a0?',
  'lieux.contact': 'Comment le joindre\u00a0?',
  'lieux.typologie': 'Quel genre de lieu est-ce\u00a0?',
  'lieux.services': 'Que vient-on y faire\u00a0?',
  'lieux.horaires': 'Quand le lieu est-il ouvert\u00a0?',
  'lieux.accueils': 'Quand et où aide-t-on\u00a0?',
  'lieux.modalites_acces': 'Comment y venir\u00a0?',
  'lieux.frais_a_charge': 'Est-ce gratuit\u00a0?',
  'lieux.publics_specifiquement_adresses': 'À qui le lieu s’adresse-t-il\u00a0?',
  'lieux.langues': 'Quelles langues parle l’équipe\u00a0?',
  'lieux.presentation': 'Comment présenter le lieu\u00a0?',
  'lieux.verifie': 'Quand tout a-t-il été vérifié, et par qui\u00a0?',
  'pratiques.titre': 'Que fait-on, en une phrase\u00a0?',
  'pratiques.resume': 'L’essentiel, en quelques phrases',
  'pratiques.etat': 'Où en est-elle\u00a0?',
  'pratiques.porteurs': 'Qui la mène\u00a0?',
  'pratiques.territoire': 'Où cela se passe-t-il\u00a0?',
  'pratiques.besoins': 'À quels besoins répond-elle\u00a0?',
  'pratiques.publics': 'Pour qui\u00a0?',
  'pratiques.moyens': 'Avec quoi\u00a0?',
  'pratiques.resultats': 'Qu’avez-vous constaté\u00a0?',
  'pratiques.difficultes': 'Qu’est-ce qui a résisté\u00a0?',
  'pratiques.#texte': 'Racontez',
  'lieux.alerte': 'Quelle nouvelle annoncer\u00a0?',
  'lieux.disponibilite': 'Peut-on venir en ce moment\u00a0?',
  'lieux.fermeture': 'Quand le lieu a-t-il fermé\u00a0?',
  'lieux.besoins_formation': 'Que voudrait apprendre l’équipe\u00a0?',
  'lieux.formations_proposees': 'Que peut-elle apprendre à d’autres\u00a0?',
  'services-publics.formes': 'Sous quelle forme\u00a0?',
  'services-publics.reponse': 'Que répond le service\u00a0?',
  'services-publics.besoins_formation': 'Que voudrait apprendre l’équipe\u00a0?',
  'services-publics.formations_proposees': 'Que peut-elle apprendre à d’autres\u00a0?',
  'manques.titre': 'Que manque-t-il, en une phrase\u00a0?',
  'manques.objet': 'De quoi s’agit-il\u00a0?',
  'manques.besoins': 'Pour quels besoins\u00a0?',
  'manques.moments': 'À quels moments\u00a0?',
  'manques.communes': 'Dans quelles communes\u00a0?',
  'manques.constat': 'Que constatez-vous\u00a0?',
  'manques.preuves': 'Qu’est-ce qui le montre\u00a0?',
  'manques.auteur': 'Qui le signale\u00a0?',
  'services-publics.nom': 'Comment s’appelle le service\u00a0?',
  'services-publics.genre': 'De quel service s’agit-il\u00a0?',
  'services-publics.perimetre': 'Quel territoire couvre-t-il\u00a0?',
  'services-publics.part': 'Où en est le service\u00a0?',
  'services-publics.declare_par': 'Qui le dit\u00a0?',
  'services-publics.source': 'Où cela peut-il se vérifier\u00a0?',
  'actions.evaluations': 'Que constatez-vous\u00a0?',
};

/** Hints of pages whose question already says what the schema's hint says. */
const HINTS: Readonly<Record<string, string>> = {
  'lieux.besoins_formation': 'Un sujet par ligne.',
  'lieux.formations_proposees': 'Un sujet par ligne.',
  'pratiques.territoire': 'Une commune, un département, une région\u00a0: cherchez leurs noms.',
  'pratiques.besoins': 'Plusieurs réponses possibles.',
  'pratiques.publics': 'Plusieurs réponses possibles.',
  'pratiques.resultats': 'Ce qui a changé pour les gens, pour l’équipe, en mots ou en chiffres.',
  'pratiques.difficultes': 'Ce qui vous a retenus\u00a0: cela évitera à d’autres de buter au même endroit.',
  'manques.besoins': 'Plusieurs réponses possibles.',
  'manques.communes': 'Cherchez leurs noms.',
  'services-publics.besoins_formation': 'Un sujet par ligne.',
  'services-publics.formations_proposees': 'Un sujet par ligne.',
  'services-publics.source': 'Une page, un compte rendu, un courrier\u00a0: ce que chacun peut aller lire.',
  'actions.evaluations': 'Ce que vous avez vu, à la date où vous l’avez vu.',
};

/** Not for a form: where an import took a lieu from, and under which licence. */
const ELSEWHERE: Partial<Record<Collection, readonly string[]>> = { lieux: ['source', 'licence'] };

/**
 * The questions of a door, from the schema: common ones first, then on demand all the others. Required properties that
 * no list names come at the head, and a property added to a schema is asked at once.
 * @param value the answers so far: some questions follow from others
 */
export function planOf(
  { collection, only, kind }: Pick<Door, 'collection' | 'only' | 'kind'>,
  value: unknown = {},
): Plan {
  const fields = new Map(fieldsFromSchema(collection).map((field) => [keyOf(field), field]));
  const question = (keys: readonly string[]): Question[] => {
    const found = keys.flatMap((key) => fields.get(key) ?? []);
    return found.length ? [toQuestion(collection, found)] : [];
  };
  if (only) return { questions: only.flatMap((key) => question([key])), others: [] };
  const common = COMMON[collection] ?? [];
  const listed = new Set(common.flat());
  const after = ONLY_AFTER[collection] ?? {};
  const isDue = ([key = '']: readonly string[]): boolean => {
    const condition = after[key];
    return !condition || condition.values.includes(String(getAt(value, [condition.key])));
  };
  const unlisted = [...fields.values()].filter(
    (field) => !listed.has(keyOf(field)) && !ELSEWHERE[collection]?.includes(keyOf(field)),
  );
  // What a door presets is required and known: it is asked on demand alone.
  const isHead = (field: Field): boolean =>
    field.required && (kind !== 'new' || getAt(value, field.pointer) === undefined);
  const late = common.filter((keys) => !isDue(keys));
  return {
    questions: [
      ...unlisted.filter(isHead).flatMap((field) => question([keyOf(field)])),
      ...common.filter(isDue).flatMap(question),
    ],
    others: [
      ...late.flatMap(question),
      ...unlisted.filter((field) => !isHead(field)).flatMap((field) => question([keyOf(field)])),
    ],
  };
}

/** The property that a question's field answers. */
export function keyOf({ pointer }: Pick<Field, 'pointer'>): string {
  return pointer[0] ?? '';
}

function toQuestion(collection: Collection, fields: Field[]): Question {
  const [first] = fields as [Field];
  const key = keyOf(first);
  return {
    key,
    label: TITLES[`${collection}.${key}`] ?? first.label,
    hint: HINTS[`${collection}.${key}`] ?? plainHint(first),
    required: first.required,
    fields,
  };
}
