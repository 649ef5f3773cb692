import { expect, it } from 'vitest';
import { tagLinks } from './tag-links.ts';

const at = (type: 'github' | 'gitlab' | 'forgejo' | 'gitea' | 'aucune') => ({
  forge: { type, depot: 'https://forge.example.org/nous/commun.git' },
});
const depot = 'https://forge.example.org/nous/commun';

it('leads to the files and to the archive of a tag', () => {
  expect(tagLinks(at('github'), 'v2026.1')).toEqual({
    read: `${depot}/tree/v2026.1/data`,
    archive: `${depot}/archive/refs/tags/v2026.1.zip`,
  });
  expect(tagLinks(at('gitlab'), 'été/1')).toEqual({
    read: `${depot}/-/tree/%C3%A9t%C3%A9/1/data`,
    archive: `${depot}/-/archive/%C3%A9t%C3%A9/1/donnees.zip`,
  });
  expect(tagLinks(at('forgejo'), 'v1')?.read).toBe(`${depot}/src/tag/v1/data`);
  expect(tagLinks(at('gitea'), 'v1')?.archive).toBe(`${depot}/archive/v1.zip`);
});

it('leads nowhere without a forge', () => {
  expect(tagLinks(at('aucune'), 'v1')).toBeUndefined();
});
