import { sentencesOf } from '../hours/index.ts';

/** Longer values are cut where they are quoted. */
const LONGEST = 120;

/** On one line, and not too long. */
export function shorten(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The sentences of hours, ready to stand inside another one: `le lundi, de 9 h à 12 h`, `fermé les jours fériés`. */
export function hoursParts(value: string): string[] {
  return sentencesOf(value).map((sentence) => lowerFirst(sentence.replace(/\.$/, '')));
}

/** The same on one line. */
export function sayHours(value: string): string {
  return hoursParts(value).join('\u00a0; ');
}

/** `«\u00a0text\u00a0»`; quotation marks inside become those of the second level. */
export function quote(text: string): string {
  return `«\u00a0${text.replace(/«\s*/g, '“').replace(/\s*»/g, '”')}\u00a0»`;
}
