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

/** What is told with two bounds: how one says it, and when it holds of a place for sure. */
export const BOUNDED = {
  accompagnement: { said: 'une aide accompagnée', told: 'où l’on aide en tête-à-tête ou en atelier' },
  samedi: { said: 'une aide le samedi', told: 'où l’on aide chaque samedi' },
  soir: { said: 'une aide le soir', told: 'où l’on aide après 18\u00a0h, un jour par semaine au moins' },
  gratuit: { said: 'une aide gratuite', told: 'où l’aide est gratuite, sans condition' },
} as const;

/** What the higher bound adds. */
export const PERHAPS = 'ou peut-être (rien ne le dit, ou certaines semaines seulement)';

export type Bounded = keyof typeof BOUNDED;

/** Kinds as bits. */
export function bitOf(kind: Kind): number {
  return 1 << KINDS.indexOf(kind);
}
