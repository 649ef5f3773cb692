import type { Commun } from '../data/types.generated.ts';
import { formatValue } from '../data/write.ts';
import { parseYaml } from '../data/yaml.ts';
import { type Change, editDocument } from '../import/edit-document.ts';
import { canonical } from '../import/managed-fields.ts';
import { missingNotices } from '../lint/rules/mentions-legales.ts';
import type { Answers, Question } from './question.ts';
import { readAnswer } from './read-answer.ts';
import { territoryOf } from './settle-territory.ts';
import { departementsOf } from './territory.ts';

/** What of the demonstration's identity anyone may keep; the rest speaks of an organisation that does not exist. */
const NOT_OURS: readonly string[] = ['accroche', 'licence_donnees', 'licence_textes', 'carte'];

/** The part of an identity from which a new one begins. */
export function startingPoint(commun: Commun): Commun {
  if (commun.demonstration !== true) return commun;
  return Object.fromEntries(Object.entries(commun).filter(([key]) => NOT_OURS.includes(key))) as Commun;
}

/**
 * The text of `commun.yaml` that says the answers. Comments stay, and what was not asked about. Once all legal notices are
 * there, it says that this is no demonstration: the check then holds it to them.
 * @param before the file's text, absent where there is none
 */
export function writeCommun(
  questions: readonly Question[],
  answers: Answers,
  before: string | undefined,
): string {
  const old = readText(before ?? '');
  const kept = startingPoint(old as unknown as Commun) as unknown as Record<string, unknown>;
  // A key that gets a new value stays in its place, with its comments.
  const asked = new Set(questions.flatMap(({ pointer }) => (pointer?.length === 1 ? pointer : [])));
  const dropped = Object.keys(old).filter((key) => !Object.hasOwn(kept, key) && !asked.has(key));
  const changes: Change[] = [
    ...dropped.map((key) => ({ path: [key], value: undefined })),
    ...questions.flatMap((question) => changeOf(question, answers)),
    { path: ['perimetre', 'departements'], value: orNothing(departementsOf(territoryOf(answers))) },
  ];
  const value = applied(old, changes);
  const told = {
    path: ['demonstration'],
    value: missingNotices(value as unknown as Commun).length === 0 ? false : undefined,
  };
  const all = [...changes, told];
  const after = applied(value, [told]);
  if (before === undefined || before === formatValue('commun', old)) return formatValue('commun', after);
  const edited = editDocument('commun', before, all);
  return canonical(readText(edited)) === canonical(after) ? edited : formatValue('commun', after);
}

function changeOf(question: Question, answers: Answers): Change[] {
  const { pointer, name } = question;
  return pointer ? [{ path: pointer, value: readAnswer(question, answers[name] ?? '') }] : [];
}

const orNothing = <Item>(list: Item[]): Item[] | undefined => (list.length > 0 ? list : undefined);

/** A copy of a value after changes; a mapping left empty goes too. */
function applied(value: Record<string, unknown>, changes: readonly Change[]): Record<string, unknown> {
  const copy = structuredClone(value);
  for (const { path, value: next } of changes) {
    const [first = '', second] = path;
    if (second === undefined) copy[first] = next;
    else copy[first] = { ...(copy[first] as object | undefined), [second]: next };
    if (second !== undefined && Object.values(copy[first] as object).every((one) => one === undefined))
      copy[first] = undefined;
  }
  return JSON.parse(JSON.stringify(copy)) as Record<string, unknown>;
}

function readText(text: string): Record<string, unknown> {
  const result = parseYaml(text);
  return 'value' in result ? result.value : {};
}
