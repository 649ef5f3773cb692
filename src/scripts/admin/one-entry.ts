import { LOADING_ENTRY } from './our-words.ts';

/** What an address of the editor opens. */
export interface Opened {
  /** The collection's name in the CMS. */
  collection: string;
  /** Absent for a new entry. */
  slug?: string;
}

/** The entry that an address opens: `#/collections/lieux-29/entries/x`, or `…/new`; undefined for any other page. */
export function openedBy(address: string): Opened | undefined {
  const [, path = ''] = address.split('#');
  const [, collection, isNew, slug] =
    /^\/collections\/([^/?]+)\/(?:(new)|entries\/([^?]+))(?:\?.*)?$/.exec(path) ?? [];
  if (collection === undefined) return undefined;
  return isNew || slug === undefined ? { collection } : { collection, slug: decodeURIComponent(slug) };
}

/** Do both addresses open the same entry? */
export function isSame(one: Opened | undefined, other: Opened | undefined): boolean {
  return one?.collection === other?.collection && one?.slug === other?.slug;
}

/**
 * Tells, move by move, when the page must start afresh. Decap holds one draft for the whole page. Going straight from one
 * entry to another, it keeps the draft of the first. Leaving an entry that is still being read (which it is once more
 * after it was published), it puts the late answer over the entry that was opened since, and what is saved then goes
 * into the file of the first.
 */
export function whenToReload(): (from: string, to: string, isLoading: boolean) => boolean {
  /** The entry that Decap may still put on the page. */
  let late: Opened | undefined;
  return (from, to, isLoading) => {
    const [left, next] = [openedBy(from), openedBy(to)];
    if (!next) {
      if (left && isLoading) late = left;
      return false;
    }
    if (isSame(left, next)) return false;
    if (!left) return late !== undefined && !isSame(late, next);
    // A new entry that was saved gets an address, and from one that stands one goes on to a new one: these Decap does well.
    const isItsOwn =
      left.collection === next.collection && (left.slug === undefined) !== (next.slug === undefined);
    return isLoading || !isItsOwn;
  };
}

/** Starts the page afresh where Decap would mix up two entries. To call before it: it must not see the move. */
export function keepEntriesApart(): void {
  const mustReload = whenToReload();
  addEventListener('hashchange', (move) => {
    // Decap makes its place in the page when it starts.
    const shown = document.getElementById('nc-root')?.textContent ?? '';
    const isLoading = shown.includes(LOADING_ENTRY);
    if (!mustReload(move.oldURL, move.newURL, isLoading)) return;
    move.stopImmediatePropagation();
    // The browser asks first where something is not saved: whoever stays is back at the address of what is shown.
    const stay = () => setTimeout(() => history.replaceState(history.state, '', move.oldURL));
    addEventListener('beforeunload', stay, { once: true });
    location.reload();
  });
}
