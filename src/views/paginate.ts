import { listPath } from './url.ts';

export const PAGE_SIZE = 100;

/** A slice of a list and the addresses around it. */
export interface Page<T> {
  items: T[];
  number: number;
  last: number;
  /** Number of items in all. */
  total: number;
  path: string;
  previous?: string;
  next?: string;
}

/** What the address of a page adds to that of its list, as a route's last parameter; undefined for the first. */
export function pageParam({ number }: Pick<Page<unknown>, 'number'>): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}

/** The title of a page of a list: two pages never have the same. */
export function numbered(title: string, { number }: Pick<Page<unknown>, 'number'>): string {
  return number === 1 ? title : `${title}, page ${number}`;
}

/** A list cut into pages of {@link PAGE_SIZE}; an empty list has one empty page. */
export function paginate<T>(items: readonly T[], path: string): Page<T>[] {
  const last = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: last }, (_, index) => {
    const number = index + 1;
    return {
      items: items.slice(index * PAGE_SIZE, number * PAGE_SIZE),
      number,
      last,
      total: items.length,
      path: listPath(path, number),
      ...(number > 1 && { previous: listPath(path, number - 1) }),
      ...(number < last && { next: listPath(path, number + 1) }),
    };
  });
}
