import type { Field } from '../../form/field.ts';
import { fieldsFromSchema } from '../../form/fields.ts';

/** Collections that an issue form can start. */
export const FORM_COLLECTIONS = ['lieux', 'pratiques', 'manques'] as const;
export type FormCollection = (typeof FORM_COLLECTIONS)[number];

/** A question of an issue form; its label is unique in the form. */
export interface Question extends Field {
  label: string;
}

/**
 * What a first message need not say: it would be deduced, is a referent's to write, or may not stand in a public
 * message (the address of a place that hides it).
 */
const NOT_ASKED = new Set([
  'pivot',
  'structure_parente',
  'zone_scolaire',
  'adresse_confidentielle',
  'contact_generique',
  'code_insee',
  'licence',
  'verifie',
  'source',
  'alerte',
  'disponibilite',
  'fermeture',
  'deduit',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'autres_formations_labels',
  'fiche_acces_libre',
  'position',
  'acces_physique',
  'lieux',
  'services_publics',
  'manques',
  'derive_de',
  'issue_de',
  'statut',
  'signale_le',
  'comble_par',
  'territoires',
]);

/** Codes in the file, words in a message. */
const HINTS: Readonly<Record<string, string>> = {
  communes: 'Une par ligne, avec son code postal\u00a0: 29200 Brest.',
};

/** The questions of a form, from the schema: one that is added there is asked here. Blocks are laid flat. */
export function questionsOf(collection: FormCollection): Question[] {
  return fieldsFromSchema(collection).flatMap((field) => flatten(field, ''));
}

function flatten(field: Field, prefix: string): Question[] {
  const key = field.pointer.at(-1) ?? '';
  if (NOT_ASKED.has(key) || field.kind === 'list') return [];
  const label = prefix === '' ? field.label : `${prefix} – ${field.label}`;
  if (field.fields) return field.fields.flatMap((part) => flatten(part, label));
  return [{ ...field, label, hint: HINTS[key] ?? field.hint }];
}

/** A part of an optional block is asked freely, even where the block needs it. */
export function isRequired({ required, pointer }: Question): boolean {
  return required && (pointer.length === 1 || pointer[0] === 'adresse');
}
