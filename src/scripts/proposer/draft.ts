import { base } from '../../views/url.ts';
import type { Work } from './work.ts';

/** One draft a door and entry, in this browser alone. */
const keyOf = (door: string, target: string): string => `commun:brouillon:${base}${door}:${target}`;

/** Keeps what is written so far. Where the browser keeps nothing, nothing is kept. */
export function keepDraft(door: string, target: string, work: Work): void {
  try {
    localStorage.setItem(keyOf(door, target), JSON.stringify(work));
  } catch {
    // Full, or refused by the browser's settings: the page then says nothing false, a reload only loses the draft.
  }
}

export function readDraft(door: string, target: string): Work | undefined {
  try {
    const work = JSON.parse(localStorage.getItem(keyOf(door, target)) ?? 'null') as Work | null;
    return work && typeof work.value === 'object' ? work : undefined;
  } catch {
    return undefined;
  }
}

export function forgetDraft(door: string, target: string): void {
  try {
    localStorage.removeItem(keyOf(door, target));
  } catch {
    // Nothing was kept.
  }
}
