import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Commons } from '../../data/load.ts';
import { applyPart } from '../../form/rewrite-entry.ts';
import { type Draft, toDraft } from './draft.ts';
import { FormProblem } from './parse-form.ts';
import { STILL_LABEL } from './templates.ts';

/**
 * The lieu that a message says is still right, with the day it was said; undefined when it says no such thing. The
 * former `par` goes: it vouched for the former day.
 * @throws FormProblem when no such lieu exists
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
  const content = applyPart(entry.path, readFileSync(join(commons.dir, entry.path), 'utf8'), {
    verifie: { le: today },
  });
  return { ...toDraft(entry.path, content, commons, today), kind: 'confirmation' };
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
