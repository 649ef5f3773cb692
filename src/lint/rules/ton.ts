import type { Collection } from '../../data/entry.ts';
import { accusingWords } from '../accusing-words.ts';
import { bodyLineAt } from '../body.ts';
import type { EntryRule } from '../rule.ts';
import { type FreeText, freeTexts } from '../texts.ts';

/** Where one speaks of what others do, or not yet. */
const SPEAKS_OF_OTHERS: ReadonlySet<Collection> = new Set([
  'territoires',
  'services-publics',
  'manques',
  'actions',
  'decisions',
  'appels',
]);

/**
 * An error where a word tells what somebody is or wants: it cannot be verified, it hurts, and the inventory invites. A
 * question where it judges a situation: a fact says more. A service's own reply is never touched.
 */
export const rule: EntryRule = {
  name: 'ton',
  description: 'Gaps, services and actions are told without an accusing word.',
  scope: 'entries',
  check(entry, context) {
    if (!SPEAKS_OF_OTHERS.has(entry.collection)) return;
    for (const { pointer, text } of freeTexts(entry)) {
      if (pointer[0] === 'reponse' || isTitle(pointer)) continue;
      const found = firstAccusing(text);
      if (!found) continue;
      const place = pointer[0] === '#texte' ? { bodyLine: bodyLineAt(text, found.start) } : { pointer };
      context.report(entry, rule.name, {
        ...place,
        message: `«\u00a0${found.written}\u00a0» peut blesser quelqu’un\u00a0: ${found.instead}.`,
        severity: found.kind === 'motif' ? 'error' : 'warning',
      });
    }
  },
};

/** The title of a published text is quoted as it is. */
function isTitle(pointer: FreeText['pointer']): boolean {
  return pointer.at(-1) === 'titre' && (pointer.includes('source') || pointer.includes('sources'));
}

const asLiteral = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
const asPattern = (word: string): string =>
  asLiteral(word).replaceAll('*', '\\p{L}*').replaceAll('’', "['’]").replaceAll(' ', '[\\s\\u00a0]+');

const ANY = new RegExp(
  `(?<!\\p{L})(?:${accusingWords.map(({ word }) => `(${asPattern(word)})`).join('|')})(?!\\p{L})`,
  'iu',
);

function firstAccusing(
  text: string,
): { start: number; written: string; instead: string; kind: string } | undefined {
  const match = ANY.exec(text);
  const word = match && accusingWords[match.slice(1).findIndex((group) => group !== undefined)];
  return match && word ? { ...word, start: match.index, written: match[0] } : undefined;
}
