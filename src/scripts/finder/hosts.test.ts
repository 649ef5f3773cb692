import { expect, test } from 'vitest';
import type { Found } from '../../finder/shard.ts';
import { hostedAmong } from './hosts.ts';

const DOOR = { latitude: 48.39, longitude: -4.486, voie: '1 rue des Exemples' };
const found = (id: string, parts: Partial<Found> = {}) => ({ id, anchor: '', ...DOOR, ...parts }) as Found;
const hosted = (host: Found, ...others: Found[]) =>
  hostedAmong([host, ...others].map((each) => ({ found: each })))(host).map(({ id }) => id);

test('an accueil of another lieu at the same door is hosted there, once for each lieu', () => {
  const guests = ['accueil-a', 'accueil-b'].map((anchor) => found('29/plumes', { anchor }));
  expect(hosted(found('29/mediatheque'), ...guests)).toEqual(['29/plumes']);
});

test('a neighbour, an own accueil and what is only in the same commune are not', () => {
  expect(hosted(found('29/a'), found('29/b'))).toEqual([]);
  expect(hosted(found('29/a'), found('29/a', { anchor: 'accueil-x' }))).toEqual([]);
  expect(hosted(found('29/a'), found('29/b', { anchor: 'accueil-x', voie: '2 rue des Exemples' }))).toEqual(
    [],
  );
  const vague = { approximate: true };
  expect(hosted(found('29/a', vague), found('29/b', { anchor: 'accueil-x', ...vague }))).toEqual([]);
});
