import { expect, it } from 'vitest';
import { tell } from '../testing.ts';

it('says a thing once', () => {
  expect(tell('presentation', { presentation: { resume: 'Un lieu.', detail: 'Un lieu.' } })).toEqual([
    'warning Le détail répète le résumé : supprimez l’un des deux, ou complétez le détail.',
  ]);
});

it('does not shout', () => {
  const resume = 'VENEZ APPRENDRE À UTILISER UN ORDINATEUR';
  expect(tell('presentation', { presentation: { resume } })).toHaveLength(1);
  expect(tell('presentation', { presentation: { resume: 'Espace EPN de la CAF.' } })).toEqual([]);
});
