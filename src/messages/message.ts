/** Languages that the interface is told in, beside French. */
export const languages = ['en', 'es', 'ar', 'uk'] as const;

export type Language = (typeof languages)[number];

/** Forms by the plural categories of the language (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/**
 * What stands for a French sentence in another language, with the placeholders of its identifier: see
 * `placeholders.ts` for what each may hold. `{jour@quand}` asks for the translation of the value in a context.
 */
export type Message = string | Plural;

/** Translations of a list of identifiers: none may be missing, none left over. */
export type Messages<Id extends string> = Readonly<Record<Id, Message>>;

/**
 * Every message of the interface, as the browser loads them: one list of identifiers, and for each language the
 * messages in the same order.
 *
 * An identifier is the French text itself with ordinary spaces, gettext's way. `{n} lieu|{n} lieux` gives the two
 * French forms of one message; what follows an `@` tells apart uses of one word.
 */
export interface Catalogue {
  ids: string[];
  messages: Record<Language, Message[]>;
}
