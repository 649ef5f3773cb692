/**
 * How a part of a chart is filled, so that none is told from another by its colour alone: each has a pattern of its
 * own, kept in black and white, in print and with forced colours.
 */
export const PATTERNS = ['plein', 'raye', 'points', 'croise', 'vide'] as const;

export type Pattern = (typeof PATTERNS)[number];

/** The pattern of the n-th part where none is chosen; `vide` stays for what is not known. */
export function patternAt(index: number): Pattern {
  return PATTERNS[index % (PATTERNS.length - 1)]!;
}
