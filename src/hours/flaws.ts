import { readRules, splitRules } from './read-rules.ts';
import type { Rule } from './rule.ts';
import { tidyRules } from './tidy.ts';

/** What is wrong with hours, and the surely meant spelling where there is one. */
export interface Flaw {
  message: string;
  fix?: string;
}

/** Without its comments: what they say is free. */
export function withoutComments(value: string): string {
  return value.replace(/"[^"]*"/g, '');
}

/** Faults that show in the text itself, whether or not it parses. */
export function findTextFlaw(value: string): Flaw | undefined {
  const text = withoutComments(value);
  const chain = /\d\d?:\d\d(?:\s*-\s*\d\d?:\d\d){2,}/.exec(text)?.[0];
  if (chain) {
    const [first, second, third] = chain.split(/\s*-\s*/);
    return {
      message: `«\u00a0${chain}\u00a0» enchaîne plus de deux heures, or une plage a un début et une fin. Écrivez par exemple ${first}-${second} s’il n’y a qu’une plage, ou ${first}-${second},${third}-… s’il y en a deux.`,
    };
  }
  const empty = /(?<![\d:])(\d\d?:\d\d)\s*-\s*\1(?!\d)/.exec(text)?.[0];
  if (empty) {
    return {
      message: `«\u00a0${empty}\u00a0» commence et finit à la même heure. Écrivez l’heure de fin, ou retirez cette plage si le lieu est alors fermé (00:00-24:00 s’il est ouvert jour et nuit).`,
    };
  }
  return undefined;
}

/** Faults of hours that parse and yet cannot be meant. */
export function findRuleFlaw(value: string, rules: readonly Rule[]): Flaw | undefined {
  const parts = splitRules(value);
  for (const [index, rule] of rules.entries()) {
    if (isVague(rule)) return vagueFlaw(parts[index * 2]!);
    if (isHolidayClosing(rule) && rules.slice(index + 1).some(isWeekdays)) return orderFlaw(parts, index);
    const before = rules[index - 1];
    if (before?.times && rule.joint === ';' && isTimesOnly(rule) && !isTimesOnly(before)) {
      return semicolonFlaw(parts, index);
    }
  }
  return undefined;
}

/** Open, without saying when: `Mo-Fr`. */
function isVague({ state, times, always, comment }: Rule): boolean {
  return state === 'open' && !times && !always && !comment;
}

/** `PH off`, `SH off`, `PH,SH off`. */
function isHolidayClosing({ dates, weeks, holiday, days, times, state }: Rule): boolean {
  return (
    state === 'off' &&
    !dates &&
    !weeks &&
    !holiday &&
    !times &&
    Boolean(days?.every((day) => typeof day === 'string'))
  );
}

/** Weekdays that replace what stands before them. */
function isWeekdays({ joint, dates, weeks, holiday, days, state }: Rule): boolean {
  const special = dates || weeks || holiday || days?.some((day) => typeof day === 'string');
  return joint === ';' && state !== 'off' && Boolean(days) && !special;
}

function isTimesOnly({ dates, weeks, holiday, days, times, state }: Rule): boolean {
  return Boolean(times) && state === 'open' && !dates && !weeks && !holiday && !days;
}

/** The message for days without hours. */
export function vagueFlaw(part: string): Flaw {
  return {
    message: `«\u00a0${part}\u00a0» ne dit pas à quelles heures. Ajoutez-les, par exemple ${part} 09:00-12:00, ou écrivez ${part} "sur rendez-vous".`,
  };
}

/** `PH off; Mo-Fr 09:00-12:00` is open on a holiday that falls on a Monday: the last rule wins. */
function orderFlaw(parts: readonly string[], index: number): Flaw {
  const closing = parts[index * 2]!;
  const others = parts.filter((_, i) => i !== index * 2 && i !== index * 2 + 1);
  const fix = tidyRules([...others, ';', closing].map((part, i) => (i % 2 ? `${part} ` : part)).join(''));
  const flaw: Flaw = {
    message: `«\u00a0${closing}\u00a0» est annulé par les jours écrits après lui. Placez-le à la fin\u00a0: ${fix}`,
  };
  return readRules(fix) ? { ...flaw, fix } : flaw;
}

/** `Mo-Fr 09:00-12:00; 14:00-17:00` would open at 14:00 on Sundays too: a comma was meant. */
function semicolonFlaw(parts: readonly string[], index: number): Flaw {
  const text = parts[index * 2]!;
  const joined = parts.map((part, i) => (i === index * 2 - 1 ? ',' : i % 2 ? `${part} ` : part)).join('');
  const fix = tidyRules(joined);
  const rules = readRules(fix);
  const flaw: Flaw = {
    message: `«\u00a0; ${text}\u00a0» vaudrait pour tous les jours de la semaine. Pour une seconde plage du même jour, séparez-la par une virgule\u00a0: 09:00-12:00,14:00-17:00.`,
  };
  if (rules && !findRuleFlaw(fix, rules)) flaw.fix = fix;
  return flaw;
}
