import { availableParallelism } from 'node:os';

/** One of so many processes that render together. */
export interface Share {
  /** From 0 on. */
  index: number;
  of: number;
}

/** Below this many pages, a second process starts for nothing. */
const WORTH = 600;
/** Each holds all the data: more of them would take the memory of a small runner. */
const AT_MOST = 2;

/** How many processes are to render so many pages, each with its share. */
export function sharesFor(pages: number, processors: number = availableParallelism()): Share[] {
  const of = pages < WORTH ? 1 : Math.min(processors, AT_MOST);
  return Array.from({ length: of }, (_, index) => ({ index, of }));
}

/**
 * The pages of one share: of each route, one stretch. Pages are in the order of their places: those of one département,
 * which have much in common, mostly fall to the same process. What cannot be cut evenly falls to each share in turn, or
 * all the pages that are alone of their kind would fall to the last.
 */
export function shareOf<Page extends { route: object }>(
  pages: readonly Page[],
  { index, of }: Share,
): Page[] {
  return [...Map.groupBy(pages, ({ route }) => route).values()].flatMap((some, turn) => {
    const cut = (share: number) => Math.floor((some.length * share + (turn % of)) / of);
    return some.slice(index === 0 ? 0 : cut(index), cut(index + 1));
  });
}
