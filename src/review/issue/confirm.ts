import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Commons } from '../../data/load.ts';
import { readEntry } from '../../data/read.ts';
import { titleOf } from '../../diff/diff-entries.ts';
import type { Draft } from './draft.ts';
import { FormProblem } from './parse-form.ts';
import { STILL_LABEL } from './templates.ts';

/**
 * The lieu that a message says is still right, with the day it was said; undefined when it says no such thing. The
 * former `par` goes: it vouched for the former day.
 * @throws FormProblem when no such lieu exists, or its file cannot be changed by a line
 */
export function confirmEntry(
  title: string,
  body: string,
  commons: Commons,
  today: string,
): Draft | undefined {
  if (!/^Toujours exact\b/i.test(title)) return undefined;
  const id = identifierIn(title, body);
  const entry = commons.lieux.find((lieu) => lieu.id === id);
  if (!entry)
    throw new FormProblem(
      'La fiche n’est pas reconnue\u00a0: donnez la fin de l’adresse de sa page, 29/nom-du-lieu.',
    );
  const before = readFileSync(join(commons.dir, entry.path), 'utf8');
  const content = withVerified(before, today);
  const { verifie: _then, ...was } = entry.value;
  const { verifie, ...is } = (readEntry(entry.path, content).value ?? {}) as typeof entry.value;
  if (!isDeepStrictEqual(was, is) || verifie?.le !== today)
    throw new FormProblem(
      'Cette fiche est écrite d’une façon particulière\u00a0: un référent y notera la date à la main.',
    );
  return { path: entry.path, content, title: titleOf(entry), kind: 'confirmation', findings: [] };
}

/** `Toujours exact : « Médiathèque » (29/brest-mediatheque)`, else the answer of the form. */
function identifierIn(title: string, body: string): string {
  const inTitle = /\(((?:\d{2,3}|2[AB])\/[a-z0-9-]+)\)\s*$/.exec(title)?.[1];
  const [, answer = ''] = body.replace(/\r\n?/g, '\n').split(`### ${STILL_LABEL}\n`);
  return inTitle ?? identifierOf(answer);
}

/** The identifier that an answer gives, alone or as the address of a page; empty when it gives none. */
export function identifierOf(answer: string): string {
  return /(?:^|\/|\s)((?:\d{2,3}|2[AB])\/[a-z0-9-]+)\/?\s*(?:\n|$)/.exec(answer)?.[1] ?? '';
}

/** The same text, its top-level block `verifie` replaced, or added at the end. */
export function withVerified(text: string, day: string): string {
  const block = /^verifie:.*(?:\n[ \t]+.*)*/m;
  const lines = `verifie:\n  le: ${day}`;
  if (block.test(text)) return text.replace(block, lines);
  return `${text.replace(/\n*$/, '\n')}${lines}\n`;
}
