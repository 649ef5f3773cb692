import { availableParallelism } from 'node:os';

/** One of so many parts of the pages. */
export interface Share {
  /** From 0 on. */
  index: number;
  of: number;
}

/** How the pages are divided: into parts, which processes take one after the other. */
export interface Division {
  processes: number;
  parts: number;
}

/** Below this many pages, a second process starts for nothing. */
const WORTH = 600;
/** Each holds all the data: more of them would take the memory of a small runner. */
const AT_MOST = 2;
/** Small enough that processes end together, large enough that the pages of a place mostly fall to one of them. */
const PAGES_A_PART = 60;

/** How so many pages are divided among processes. */
export function divide(pages: number, processors: number = availableParallelism()): Division {
  const processes = pages < WORTH ? 1 : Math.min(processors, AT_MOST);
  return { processes, parts: processes === 1 ? 1 : Math.ceil(pages / PAGES_A_PART) };
}

/**
 * The pages of one part: of each route, one stretch. Pages are in the order of their places: those of one département,
 * which have much in common, mostly fall to the same part or to its neighbour. What cannot be cut evenly falls to each
 * part in turn, or all the pages that are alone of their kind would fall to the last.
 */
export function shareOf<Page extends { route: object }>(
  pages: ReadonlyMap<object, readonly Page[]>,
  { index, of }: Share,
): Page[] {
  return [...pages.values()].flatMap((some, turn) => {
    const cut = (share: number) => Math.floor((some.length * share + (turn % of)) / of);
    return some.slice(index === 0 ? 0 : cut(index), cut(index + 1));
  });
}
