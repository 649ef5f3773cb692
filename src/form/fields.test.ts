import { expect, it } from 'vitest';
import { collectionNames } from '../data/collections.ts';
import { schemas } from '../data/schema-files.ts';
import type { Field } from './field.ts';
import { fieldsFromSchema } from './fields.ts';

const all = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...all(field.fields ?? [])]);
const find = (collection: Parameters<typeof fieldsFromSchema>[0], pointer: string) =>
  all(fieldsFromSchema(collection)).find((field) => field.pointer.join('.') === pointer);

it.each(collectionNames)('every question of %s has a label and a hint in French', (name) => {
  for (const field of all(fieldsFromSchema(name))) {
    expect(field.label, field.pointer.join('.')).toBeTruthy();
    expect(field.hint, field.pointer.join('.')).toMatch(/[.?!…\d]$/);
  }
});

it('asks each kind of property in its own way', () => {
  const kinds = (collection: Parameters<typeof fieldsFromSchema>[0], ...pointers: string[]) =>
    pointers.map((pointer) => find(collection, pointer)?.kind);
  expect(
    kinds(
      'lieux',
      'nom',
      'presentation',
      'presentation.resume',
      'adresse',
      'position',
      'contact.telephone',
      'contact.courriels',
      'horaires',
      'accueils',
      'services',
      'adresse_confidentielle',
      'equipement.postes',
      'verifie.le',
      'famille',
      'fermeture.remplace_par',
      'prise_rdv',
    ),
  ).toEqual([
    'text',
    'group',
    'long',
    'address',
    'position',
    'phone',
    'texts',
    'hours',
    'list',
    'choices',
    'bool',
    'number',
    'date',
    'choice',
    'reference',
    'url',
  ]);
  expect(kinds('actions', 'repond_a', 'evaluations', '#texte')).toEqual(['references', 'list', 'body']);
});

it('offers the words of a list in plain words, with what they mean beneath', () => {
  expect(find('lieux', 'services')?.options?.[0]).toEqual({
    value: 'Aide aux démarches administratives',
    label: 'Faire une démarche (CAF, impôts, retraite…)',
    hint: 'On vous aide à faire une démarche sur internet, ou on la fait avec vous.',
    official: 'Aide aux démarches administratives',
  });
});

it('asks a property as soon as a schema has it', () => {
  const properties = schemas.manques.properties!;
  properties.urgence = { title: 'Urgence', description: 'Est-ce pressé ?', type: 'boolean' };
  try {
    expect(find('manques', 'urgence')).toEqual({
      pointer: ['urgence'],
      kind: 'bool',
      label: 'Urgence',
      hint: 'Est-ce pressé ?',
      required: false,
    });
  } finally {
    delete properties.urgence;
  }
});

it('does not ask what machines write', () => {
  for (const key of ['alias', 'non_repris', 'identifiants', 'horaires_bruts'])
    expect(find('lieux', key), key).toBeUndefined();
});
