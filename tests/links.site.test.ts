import { expect, inject, test } from 'vitest';
import { brokenLinks } from './support/links.ts';

test('every link, script, style and image of every page leads to something', () => {
  const { broken, followed } = brokenLinks(inject('folder'), '/');
  expect(broken.slice(0, 20)).toEqual([]);
  expect(followed).toBeGreaterThan(500);
});
