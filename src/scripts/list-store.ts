import { isResultId } from './result-id.ts';

/** The only thing that the visitor's list leaves behind: identifiers, in this tab, until it is closed. */
const KEY = 'ma-liste';

/** As many as a person can be told about; a link made by somebody else cannot ask for more either. */
export const MOST = 20;

/** Where the browser refuses storage, the list lasts as long as the page. */
let inMemory: string[] = [];

/** Result identifiers in the visitor's order: `29/brest-x`, `29/bus#accueil-halle`. */
export function listed(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? tidy(kept) : [];
  } catch {
    return [...inMemory];
  }
}

export function isListed(id: string): boolean {
  return listed().includes(id);
}

/** Adds at the end, or takes away. @returns whether the list now holds it; false when it is full */
export function toggle(id: string): boolean {
  const ids = listed();
  keep(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
  return isListed(id);
}

/** Moves an entry by so many places, as far as the ends of the list. */
export function move(id: string, by: number): void {
  const ids = listed();
  const from = ids.indexOf(id);
  if (from < 0) return;
  ids.splice(from, 1);
  ids.splice(Math.max(0, from + by), 0, id);
  keep(ids);
}

/** Takes another list, a shared one for instance, in place of the present one. */
export function replaceList(ids: readonly string[]): void {
  keep([...ids]);
}

export function clear(): void {
  keep([]);
}

function keep(ids: readonly string[]): void {
  const next = tidy(ids);
  inMemory = next;
  try {
    if (next.length) sessionStorage.setItem(KEY, JSON.stringify(next));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Refused or full: the page remembers.
  }
}

/** Each identifier once, well-formed, and not too many. */
export function tidy(ids: readonly unknown[]): string[] {
  return [...new Set(ids.filter(isResultId))].slice(0, MOST);
}
