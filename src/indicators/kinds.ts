/**
 * The kinds of help whose distance is measured. What is not always told has two: `_bas` counts what is sure, `_haut`
 * adds what nobody can tell (hours or prices not given) or holds on some weeks only. A kind's place is its bit.
 */
export const KINDS = [
  'aide',
  'accompagnement_bas',
  'accompagnement_haut',
  'samedi_bas',
  'samedi_haut',
  'soir_bas',
  'soir_haut',
  'gratuit_bas',
  'gratuit_haut',
] as const;

export type Kind = (typeof KINDS)[number];

/** What is told with two bounds, and how one says it. */
export const BOUNDED = {
  accompagnement: { said: 'une aide accompagnée', told: 'en tête-à-tête ou en atelier' },
  samedi: { said: 'une aide le samedi', told: 'chaque samedi' },
  soir: { said: 'une aide le soir', told: 'après 18 h au moins un jour par semaine' },
  gratuit: { said: 'une aide gratuite', told: 'gratuite, sans condition' },
} as const;

export type Bounded = keyof typeof BOUNDED;

/** Kinds as bits. */
export function bitOf(kind: Kind): number {
  return 1 << KINDS.indexOf(kind);
}
