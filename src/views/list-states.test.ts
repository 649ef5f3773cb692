import { expect, test } from 'vitest';
import { commonsOf, lieu } from '../finder/sample.testing.ts';
import { unpack } from '../finder/shard.ts';
import { stateTeller } from '../finder/state.ts';
import { directoryOf } from './directory.ts';
import { listStates } from './list-states.ts';

const TODAY = '2026-11-22';

test('states follow the order of the list, and name nobody', () => {
  const commons = commonsOf([
    lieu('29/b', { nom: 'B', horaires: 'Mo 09:00-12:00' }),
    lieu('29/a', { nom: 'A', horaires: 'Tu 09:00-12:00', contact: { telephone: '+33261910001' } }),
    lieu('29/c', { nom: 'C' }),
  ]);
  const { results } = directoryOf(commons, TODAY);
  const sorted = results.toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  const states = listStates(sorted, '29', TODAY)!;
  expect(JSON.stringify(states)).not.toMatch(/"[ABC]"|\+33|exemples/i);
  const tell = stateTeller({}, new Date('2026-11-23T09:00:00Z'));
  expect(unpack(states).map((found) => tell(found).state)).toEqual(['closed', 'open', 'unknown']);
});

test('a list without any hours tells no state', () => {
  expect(listStates(directoryOf(commonsOf([lieu('29/a')]), TODAY).results, '29', TODAY)).toBeUndefined();
});
