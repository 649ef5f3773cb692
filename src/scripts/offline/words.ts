import { count, formatDate } from '../../data/typography.ts';
import type { Kept } from './kept.ts';

/** What is said while a département is copied, in steps of ten: a voice need not read every file. */
export function sayProgress(done: number, all: number): string {
  return `Copie en cours\u00a0: ${Math.floor((done / all) * 10) * 10}\u00a0%`;
}

export function sayKept({ donnees }: Kept): string {
  return `Gardé sur cet appareil\u00a0: données du ${formatDate(donnees)}.`;
}

/** `Données du 22 novembre 2026 · 12 lieux · 1,4 Mo` */
export function describeKept({ donnees, lieux, octets }: Kept): string {
  return `Données du ${formatDate(donnees)} · ${count(lieux, 'lieu', 'lieux')} · ${sayBytes(octets)}`;
}

/** Megabytes of a million, one decimal. */
export function sayBytes(octets: number): string {
  return `${Math.max(0.1, octets / 1e6)
    .toFixed(1)
    .replace('.', ',')}\u00a0Mo`;
}

export const FAILED =
  'La copie n’a pas abouti. Vérifiez votre connexion et la place libre sur l’appareil, puis recommencez.';
export const CANNOT =
  'Ce navigateur ne sait pas garder des pages. Essayez avec un navigateur récent, hors navigation privée.';
