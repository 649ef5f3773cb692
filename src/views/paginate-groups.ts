import { type Page, paginate } from './paginate.ts';

/** Items under one heading. */
export interface Group<T> {
  /** Anchor of its heading. */
  id: string;
  title: string;
  items: T[];
}

/** A part of a group that is on one page. */
export interface PagedGroup<T> extends Group<T> {
  /** Does it begin on an earlier page? */
  continued: boolean;
}

/** A page of a list in groups. */
export interface GroupedPage<T> extends Omit<Page<T>, 'items'> {
  groups: PagedGroup<T>[];
}

/** Where a group begins. */
export interface GroupStart {
  title: string;
  /** How many items it has in all. */
  size: number;
  /** Address of the page where it begins, with its anchor. */
  path: string;
}

/** Groups cut into pages as one list is: a group may begin on one page and go on upon the next. */
export function paginateGroups<T>(
  groups: readonly Group<T>[],
  path: string,
): { pages: GroupedPage<T>[]; starts: GroupStart[] } {
  const items = groups.flatMap((group) => group.items.map((item) => ({ group, item })));
  const starts: GroupStart[] = [];
  const begun = new Set<Group<T>>();
  const pages = paginate(items, path).map(({ items: here, ...page }) => ({
    ...page,
    groups: [...Map.groupBy(here, ({ group }) => group)].map(([group, members]) => {
      const { id, title, items: all } = group;
      const continued = begun.has(group);
      begun.add(group);
      if (!continued) starts.push({ title, size: all.length, path: `${page.path}#${id}` });
      return { id, title, continued, items: members.map(({ item }) => item) };
    }),
  }));
  return { pages, starts };
}
