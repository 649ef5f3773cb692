import { expect, it } from 'vitest';
import { readRoute, writeRoute } from './route.ts';

it('reads the door, the entry and the step', () => {
  expect(readRoute('#corriger=29/x&etape=horaires')).toEqual({
    door: 'corriger',
    target: '29/x',
    step: 'horaires',
  });
  expect(readRoute('#ajouter')).toEqual({ door: 'ajouter', target: '', step: '' });
  expect(readRoute('#pratique&etape=%23texte&langue=en')).toEqual({
    door: 'pratique',
    target: '',
    step: '#texte',
  });
});

it.each(['', '#', '#langue=en', '#%', '#<script>', '#Ajouter'])('sees no door in "%s"', (hash) => {
  expect(readRoute(hash)).toBeUndefined();
});

it('comes back the same, and keeps the language', () => {
  const route = { door: 'pratique', target: '', step: '#texte' };
  expect(readRoute(writeRoute(route, ''))).toEqual(route);
  expect(writeRoute({ door: 'corriger', target: '29/x', step: '' }, '#a&langue=en')).toBe(
    '#corriger=29/x&langue=en',
  );
});
