import { termsOf, type VocabularyName } from '../data/vocabularies.ts';
import { type Translation, translations } from './catalogue.ts';
import { french } from './fr.ts';
import { type Language, languages, type Message } from './message.ts';
import { formsOf, placeholdersOf } from './pattern.ts';

/**
 * What is wrong with the translations, one line each: a message or a word of a vocabulary without translation, one that
 * nothing asks for any more, a placeholder that the French does not have, a plural without the forms of its language.
 */
export function messageTroubles(
  given: Readonly<Record<Language, Translation>> = translations,
  ids: readonly string[] = french,
): string[] {
  return languages.flatMap((language) => [
    ...compare(language, ids, given[language].messages),
    ...ids.flatMap((id) => troublesOf(language, id, given[language].messages[id])),
    ...[given[language].terms, given[language].official].flatMap(Object.entries).flatMap(([name, terms]) =>
      compare(
        `${language}, ${name}`,
        termsOf(name as VocabularyName).map(({ code }) => code),
        terms,
      ),
    ),
  ]);
}

function compare(
  where: string,
  wanted: readonly string[],
  found: Readonly<Record<string, Message>>,
): string[] {
  const known = new Set(wanted);
  return [
    ...wanted.filter((id) => !found[id]).map((id) => `${where} : « ${id} » n’est pas traduit.`),
    ...Object.keys(found)
      .filter((id) => !known.has(id))
      .map((id) => `${where} : « ${id} » n’est plus à traduire.`),
  ];
}

function troublesOf(language: Language, id: string, message: Message | undefined): string[] {
  if (!message) return [];
  const allowed = new Set(formsOf(id).flatMap(placeholdersOf));
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  const unknown = forms.flatMap(placeholdersOf).filter((name) => !allowed.has(name));
  const lost = [...allowed].filter(
    (name) => name !== 'n' && !forms.every((form) => placeholdersOf(form).includes(name)),
  );
  return [
    ...unknown.map((name) => `${language} : « ${id} » n’a pas de {${name}}.`),
    ...lost.map((name) => `${language} : {${name}} manque dans la traduction de « ${id} ».`),
  ];
}
