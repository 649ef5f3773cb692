import type { Collection } from '../data/collections.ts';
import type { Door } from './doors.ts';
import type { Field } from './field.ts';
import { fieldsFromSchema } from './fields.ts';
import { wordsOf } from './question-words.ts';
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
    ...wordsOf(collection, first),
    required: first.required,
    fields,
  };
}
