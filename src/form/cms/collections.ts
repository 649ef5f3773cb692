import { type Collection, collections } from '../../data/collections.ts';
import { schemas } from '../../data/schema-files.ts';
import type { Field } from '../field.ts';
import { fieldsFromSchema } from '../fields.ts';
import { type Related, type Widget, widgetOf } from './widget.ts';

/** A collection of Decap CMS. */
export interface CmsCollection {
  name: string;
  label: string;
  label_singular: string;
  description?: string;
  folder: string;
  extension: string;
  format: string;
  create: true;
  delete: false;
  identifier_field: string;
  slug: string;
  summary: string;
  editor: { preview: false };
  fields: Widget[];
  sortable_fields: string[];
}

/** What a new entry's file is called, in its data: filled when it is saved, never written. */
export const SLUG = '__nom_du_fichier';

export interface CmsScope {
  /** The collections that are switched on. */
  on: readonly Collection[];
  /** Data folder in the repository; empty where it is the repository itself. */
  folder: string;
  /** The département that is opened, with its name. */
  departement: { code: string; nom: string };
}

/** The collections of the CMS: each that is switched on; of those sorted by département, the part that is opened. */
export function cmsCollections(scope: CmsScope): CmsCollection[] {
  return scope.on.map((name) => collectionOf(name, scope));
}

function collectionOf(collection: Collection, { on, folder, departement }: CmsScope): CmsCollection {
  const { ending, byDepartement, one, many } = collections[collection];
  const title = titleOf(collection);
  const related: Related = (name) => {
    const target = on.find((other) => other === name);
    return target && !collections[target].byDepartement ? titleOf(target) : undefined;
  };
  const { description } = schemas[collection];
  return {
    name: byDepartement ? `${collection}-${departement.code}` : collection,
    label: byDepartement ? `${capital(many)} (${departement.nom})` : capital(many),
    label_singular: one,
    ...(description && { description }),
    folder: below(folder, byDepartement ? `${collection}/${departement.code}` : collection),
    extension: ending.slice(1),
    format: formatName(collection),
    create: true,
    // Nothing is deleted here: what is over says so in its own words, and its address stays.
    delete: false,
    identifier_field: title,
    slug: `{{fields.${SLUG}}}`,
    summary: collection === 'lieux' ? `{{${title}}}, {{adresse.commune}}` : `{{${title}}}`,
    editor: { preview: false },
    fields: orderedFields(collection).map((field) => widgetOf(field, related)),
    sortable_fields: [title],
  };
}

/** Every question, those that people answer first. */
function orderedFields(collection: Collection): Field[] {
  const asked = fieldsFromSchema(collection);
  const names = new Set(asked.map(({ pointer }) => pointer[0]));
  const full = fieldsFromSchema(collection, { machine: true });
  const others = full.filter(({ pointer }) => !names.has(pointer[0] ?? ''));
  return [...full.filter((field) => !others.includes(field)), ...others];
}

/** The name that our own reading and writing of a collection's files has in the CMS. */
export function formatName(collection: Collection): string {
  return `commun-${collection}`;
}

/** The collection of ours, and the département, that a collection of the CMS holds. */
export function ofCms(name: string): { collection: Collection; departement?: string } | undefined {
  for (const collection of Object.keys(collections) as Collection[]) {
    if (name === collection) return { collection };
    if (collections[collection].byDepartement && name.startsWith(`${collection}-`))
      return { collection, departement: name.slice(collection.length + 1) };
  }
  return undefined;
}

/** The property that names an entry. */
function titleOf(collection: Collection): 'nom' | 'titre' {
  return schemas[collection].properties?.titre ? 'titre' : 'nom';
}

/** A path below the data folder, in the repository. */
export function below(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
