import { expect, it } from 'vitest';
import { schemaAt } from '../data/schema-files.ts';
import { DAYS, isDayOfWriting, isWhoWrites, WRITERS } from './own-words.ts';

it('is the day of an evaluation and of a check, never that of a source or of an event', () => {
  expect(isDayOfWriting('actions', ['evaluations', 2, 'le'])).toBe(true);
  expect(isDayOfWriting('lieux', ['disponibilite', 'le'])).toBe(true);
  expect(isDayOfWriting('lieux', ['fermeture', 'le'])).toBe(false);
  expect(isDayOfWriting('actions', ['sources', 0, 'date'])).toBe(false);
  expect(isWhoWrites('manques', ['auteur'])).toBe(true);
  expect(isWhoWrites('manques', ['sources', 0, 'auteur'])).toBe(false);
});

it('names properties that the schemas have', () => {
  const places = [...Object.entries(DAYS), ...Object.entries(WRITERS)];
  for (const [collection, names] of places)
    for (const name of names)
      expect(
        schemaAt(collection as 'lieux', withItems(name.split('.'))),
        `${collection}.${name}`,
      ).toMatchObject({
        type: 'string',
      });
});

/** The pointer of a property, its first item where it stands in a list. */
function withItems(path: readonly string[]): (string | number)[] {
  return ['evaluations', 'suivi'].includes(path[0]!) ? [path[0]!, 0, ...path.slice(1)] : [...path];
}
