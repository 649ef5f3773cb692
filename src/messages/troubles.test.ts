import { expect, test } from 'vitest';
import { UsageError } from '../data/usage-error.ts';
import { type Translation, translations } from './catalogue.ts';
import { catalogueFile } from './file.ts';
import type { Language } from './message.ts';
import { messageTroubles } from './troubles.ts';

/** The translations with Spanish changed. */
function spanish(change: Partial<Translation>): Record<Language, Translation> {
  return { ...translations, es: { ...translations.es, ...change } };
}

const { messages, terms, official } = translations.es;
const without = <T extends object>(all: T, key: string): T =>
  Object.fromEntries(Object.entries(all).filter(([each]) => each !== key)) as T;

test('every message and every word of the vocabularies is translated', () => {
  expect(messageTroubles()).toEqual([]);
});

test('a message without translation is a trouble', () => {
  expect(messageTroubles(spanish({ messages: without(messages, 'Trouver un lieu') }))).toEqual([
    'es : « Trouver un lieu » n’est pas traduit.',
  ]);
});

test('nothing is published while a translation is missing', () => {
  expect(() => catalogueFile(spanish({ messages: without(messages, 'Trouver un lieu') }))).toThrow(
    UsageError,
  );
  expect(catalogueFile().content).toContain('Encontrar un lugar');
});

test('a translation that nothing asks for any more is a trouble', () => {
  expect(messageTroubles(spanish({ messages: { ...messages, 'Plus rien': 'Nada más' } }))).toEqual([
    'es : « Plus rien » n’est plus à traduire.',
  ]);
});

test('a code that a vocabulary gains needs its words, plain and official', () => {
  const publics = without(terms.publics!, 'Femmes');
  const services = without(official.services!, 'Loisirs et créations numériques');
  expect(
    messageTroubles(spanish({ terms: { ...terms, publics }, official: { ...official, services } })),
  ).toEqual([
    'es, publics : « Femmes » n’est pas traduit.',
    'es, services : « Loisirs et créations numériques » n’est pas traduit.',
  ]);
});

test('placeholders are those of the French', () => {
  const changed = { ...messages, 'Rien trouvé pour « {nom} »': 'Nada para {noms}' };
  expect(messageTroubles(spanish({ messages: changed }))).toEqual([
    'es : « Rien trouvé pour « {nom} » » n’a pas de {noms}.',
    'es : {nom} manque dans la traduction de « Rien trouvé pour « {nom} » ».',
  ]);
});
