import { expect, test } from 'vitest';
import { paginateGroups } from './paginate-groups.ts';

const group = (id: string, size: number) => ({
  id,
  title: id.toUpperCase(),
  items: Array.from({ length: size }, (_, index) => `${id}${index}`),
});

test('a group that does not end with its page goes on upon the next, which says so', () => {
  const { pages, starts } = paginateGroups([group('a', 40), group('b', 130), group('c', 1)], '/x/');
  expect(
    pages.map(({ path, groups }) => [
      path,
      groups.map(({ id, continued, items }) => [id, continued, items.length]),
    ]),
  ).toEqual([
    [
      '/x/',
      [
        ['a', false, 40],
        ['b', false, 60],
      ],
    ],
    [
      '/x/page/2/',
      [
        ['b', true, 70],
        ['c', false, 1],
      ],
    ],
  ]);
  expect(starts).toEqual([
    { title: 'A', size: 40, path: '/x/#a' },
    { title: 'B', size: 130, path: '/x/#b' },
    { title: 'C', size: 1, path: '/x/page/2/#c' },
  ]);
});

test('every item is on one page, in its order; without any there is one empty page', () => {
  const groups = [group('a', 250), group('b', 99)];
  const { pages } = paginateGroups(groups, '/x/');
  expect(pages.flatMap((page) => page.groups.flatMap(({ items }) => items))).toEqual(
    groups.flatMap(({ items }) => items),
  );
  expect(paginateGroups([], '/x/').pages).toMatchObject([{ number: 1, last: 1, groups: [] }]);
});
