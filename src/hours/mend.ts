import { findRuleFlaw, findTextFlaw } from './flaws.ts';
import { codeDays, codeTimes, isProse, plainText } from './french-words.ts';
import { readRules } from './read-rules.ts';
import type { Rule } from './rule.ts';
import { tidyRules } from './tidy.ts';
import { plainDays } from './words-days.ts';

const day = String.raw`(?:(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:\[[-\d,]+\])?|PH|SH)`;
const time = String.raw`\d\d:\d\d`;
const range = `${time}-${time}`;

/** What turns coded French into OSM's grammar, in this order; `D`, `T`, `R` stand for a day, a time, a range. */
const steps: [pattern: string, replacement: string][] = [
  [String.raw`\b(?:tous |toutes |chaque )?(?:les|le)\s+(?=D|ferme)`, ''],
  [String.raw`\btous les jours\b`, 'Mo-Su'],
  [String.raw`\bdu (?=D)`, ''],
  [String.raw`(D)\s*(?:au|a|-)\s*(?=D)`, '$1-'],
  [String.raw`(D)\s*(?:,|/|\bet\b)\s*(?:\ble |\bles )?(?=D)`, '$1,'],
  [String.raw`(?:\bde |\bdu )?\s*(T)\s*(?:a|au|-)\s*(T)`, ' $1-$2'],
  [String.raw`(R)\s*(?:,|/|\bet\b|\bpuis\b)?\s*(?:\bde\b)?\s*(?=R)`, '$1,'],
  [String.raw`(D)\s*[:,]?\s*(?:\bde\b)?\s*(?=R)`, '$1 '],
  [String.raw`(R)\s*;\s*(?=R)`, '$1,'],
  [String.raw`(R)\s*(?:[,/;-]|\bet\b)*\s*(?:\ble |\bles )?(?=D)`, '$1; '],
  [String.raw`\bfermee?s?\s+(?:les? )?(D(?:[-,]D)*)`, '; $1 off'],
  [String.raw`(D)\s*[:,]?\s*fermee?s?`, '$1 off'],
  [String.raw`\boff\s*[,;/]?\s*(?=D)`, 'off; '],
  // "et sur rendez-vous" adds to the hours, "sur rendez-vous" alone says how they go.
  [String.raw`\s*,?\s*\bet (?:aussi )?sur (?:rdv|rendez[- ]vous)\s*$`, ' || "sur rendez-vous"'],
  [
    String.raw`\s*,?\s*\(?(?<!["\w])(?:(?:uniquement|seulement) )?sur (?:rdv|rendez[- ]vous)\b\)?`,
    ' "sur rendez-vous"',
  ],
  [String.raw`(?:\s*[;,]\s*)+;`, ';'],
  [String.raw`^\s*;\s*|\s*;\s*$`, ''],
];

const patterns = steps.map(([pattern, replacement]): [RegExp, string] => [
  new RegExp(
    pattern
      .replaceAll('D', day)
      .replace(/(?<!\\)\bT\b/g, time)
      .replace(/(?<!\\)\bR\b/g, range),
    'g',
  ),
  replacement,
]);

/** `Tu-We-Th`: a list, since nobody writes a run with three ends; `Fr-Sa` beside it could be either. */
function listChains(text: string): string | undefined {
  const listed = text.replace(chain, (days) => days.replace(/\s*-\s*/g, ','));
  return listed !== text && run.test(listed) ? undefined : listed;
}
const chain = new RegExp(`${day}(?:\\s*-\\s*${day}){2,}`, 'g');
const run = new RegExp(`${day}\\s*-\\s*${day}`);

/**
 * Hours written in French, or nearly in OSM's notation, in that notation: "Du lundi au vendredi de 9h à 12h et de
 * 14h à 17h", "Lu-Ve 9h-12h", "Mo-Fr 13h30–17:00".
 *
 * @returns undefined unless every word was understood, the result is clean, and nothing in it had to be guessed
 */
export function mendHours(value: string): string | undefined {
  const comments: string[] = [];
  const bare = value.replace(/"[^"]*"/g, (comment) => `#${comments.push(comment) - 1}#`);
  let text = listChains(codeTimes(codeDays(plainText(bare))));
  if (text === undefined) return undefined;
  for (const [pattern, replacement] of patterns) text = text.replace(pattern, replacement);
  text = text.replace(/#(\d+)#/g, (_, index: string) => comments[Number(index)] ?? '');
  const fix = cleanHours(text);
  const rules = fix === undefined ? undefined : readRules(fix);
  if (!rules || rules.some(saysNoDay) || (isProse(value) && repeatsDay(rules))) return undefined;
  return fix;
}

/** The text without its flaws, tidy; undefined when one has no sure remedy. */
function cleanHours(text: string): string | undefined {
  const rules = readRules(text);
  if (!rules || findTextFlaw(text)) return undefined;
  const flaw = findRuleFlaw(text, rules);
  return flaw ? flaw.fix : tidyRules(text);
}

/** "De 9h à 17h" does not say whether Sundays count. */
function saysNoDay({ joint, days, holiday, dates, times }: Rule): boolean {
  return joint !== '||' && Boolean(times) && !days && !holiday && !dates;
}

/** In OSM's notation the second mention of a day replaces the first; in French it more likely adds to it. */
function repeatsDay(rules: readonly Rule[]): boolean {
  const named = rules.flatMap(({ days = [], state }) => (state === 'off' ? [] : plainDays(days)));
  return new Set(named).size < named.length;
}
