import { splitRules } from './read-rules.ts';

/** Merges ranges that touch: `09:00-13:00,13:00-18:00` says no more than `09:00-18:00`. */
function mergeTouching(text: string): string {
  let merged = text;
  let before: string;
  do {
    before = merged;
    merged = merged.replace(
      /(\d\d:\d\d)-(\d\d:\d\d),\2-(\d\d:\d\d)/g,
      (all, start: string, middle: string, end: string) =>
        start < middle && middle < end ? `${start}-${end}` : all,
    );
  } while (merged !== before);
  return merged;
}

function tidyRule(text: string): string {
  return text
    .split(/("[^"]*")/)
    .map((part, i) =>
      i % 2
        ? part
        : mergeTouching(
            part
              .replace(/\s*,\s*/g, ',')
              .replace(/\s+/g, ' ')
              .replace(/(?<![\d:])\d:/g, '0$&'),
          ),
    )
    .join('')
    .replace(/\s*"/, ' "')
    .trim();
}

const joints: Record<string, string> = { ';': '; ', ',': ', ', '||': ' || ' };

/** The same hours in the usual spelling: one space, two digits, ranges that touch made one. Changes no meaning. */
export function tidyRules(value: string): string {
  return splitRules(value)
    .map((part, i) => (i % 2 ? (joints[part] ?? part) : tidyRule(part)))
    .join('');
}
