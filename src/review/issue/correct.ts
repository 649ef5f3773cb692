import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Commons } from '../../data/load.ts';
import { isBlock, same } from '../../diff/equal.ts';
import { rewriteEntry } from '../../form/rewrite-entry.ts';
import { resolveCommune } from '../../geo/gazetteer.ts';
import { contextOf } from '../../lint/check.ts';
import { fixText } from '../../lint/fix.ts';
import { identifierOf } from './confirm.ts';
import { CORRECTED, correctionQuestions, TAKE_AWAY } from './correction-questions.ts';
import { type Draft, toDraft } from './draft.ts';
import { FormProblem, fitsForm, parseForm } from './parse-form.ts';

type Block = Record<string, unknown>;

/**
 * A lieu with the answers of a filled correction form put in, its comments and all else kept; undefined when the message
 * is no such form.
 * @throws FormProblem when it is one that cannot be taken
 */
export function correctEntry(body: string, commons: Commons, today: string): Draft | undefined {
  const questions = correctionQuestions();
  if (!fitsForm([CORRECTED], body)) return undefined;
  const { [CORRECTED.pointer[0]!]: answer, ...answers } = parseForm(questions, body).value;
  const id = identifierOf(String(answer));
  const entry = commons.lieux.find((lieu) => lieu.id === id);
  if (!entry)
    throw new FormProblem(
      'La fiche n’est pas reconnue\u00a0: donnez la fin de l’adresse de sa page, 29/nom-du-lieu.',
    );
  const before = entry.value as unknown as Block;
  const after = withCommune(merge(before, answers), before);
  if (same(before, after))
    throw new FormProblem('Rien ne change\u00a0: écrivez au moins une réponse nouvelle.');
  const written = readFileSync(join(commons.dir, entry.path), 'utf8');
  const rewritten = rewriteEntry(entry.path, written, after);
  const { text } = fixText(entry.path, rewritten, contextOf(commons, today));
  return toDraft(entry.path, text, commons, today);
}

/** Answers in place of what stood; what is to be taken away goes, and blocks left empty with it. */
function merge(before: Block, answers: Block): Block {
  const merged = { ...before };
  for (const [key, answer] of Object.entries(answers)) {
    const old = before[key];
    const next = isBlock(answer) ? merge(isBlock(old) ? old : {}, answer) : answer;
    if (isTakenAway(next) || (isBlock(next) && Object.keys(next).length === 0)) delete merged[key];
    else merged[key] = next;
  }
  return merged;
}

/** @throws FormProblem when a list is to be emptied and filled at once */
function isTakenAway(answer: unknown): boolean {
  if (!Array.isArray(answer) || !answer.includes(TAKE_AWAY)) return answer === TAKE_AWAY;
  if (answer.length === 1) return true;
  throw new FormProblem(
    `«\u00a0${TAKE_AWAY}\u00a0» est choisi avec d’autres réponses\u00a0: gardez l’un ou les autres.`,
  );
}

/** A new commune or postcode has its INSEE code. */
function withCommune(after: Block, before: Block): Block {
  const [old, adresse] = [before.adresse, after.adresse] as { commune?: string; code_postal?: string }[];
  if (adresse?.commune === old?.commune && adresse?.code_postal === old?.code_postal) return after;
  const commune =
    adresse?.commune === undefined ? undefined : resolveCommune({ ...adresse, commune: adresse.commune });
  if (!commune)
    throw new FormProblem('La commune n’est pas reconnue\u00a0: vérifiez son nom, et donnez le code postal.');
  const { nom, code } = commune.commune;
  return { ...after, adresse: { ...adresse, commune: nom, code_insee: code } };
}
