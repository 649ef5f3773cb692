import { expect, it } from 'vitest';
import type { Commun } from '../data/types.generated.ts';
import { editUrl, issueUrl } from './links.ts';
import { newFileUrl } from './new-file.ts';

type Type = NonNullable<Commun['forge']>['type'];
const at = (type: Type, more = {}): Pick<Commun, 'forge'> => ({
  forge: { type, depot: 'https://forge.example.org/nous/commun.git', ...more },
});
const path = 'lieux/29/x.yaml';
const content = 'nom: "À & B"\n';
const root = 'https://forge.example.org/nous/commun';

it('opens a new file with its text, where the forge takes one', () => {
  const filled = 'filename=x.yaml&value=nom%3A%20%22%C3%80%20%26%20B%22%0A';
  expect(newFileUrl(at('github'), path, content)).toEqual({
    url: `${root}/new/main/data/lieux/29?${filled}`,
    filled: true,
  });
  for (const type of ['forgejo', 'gitea'] as const)
    expect(newFileUrl(at(type), path, content)?.url).toBe(`${root}/_new/main/data/lieux/29?${filled}`);
  expect(newFileUrl(at('gitlab'), path, content)).toEqual({
    url: `${root}/-/new/main?file_name=data%2Flieux%2F29/x.yaml`,
    filled: false,
  });
});

it('leaves a long text to be pasted', () => {
  const long = newFileUrl(at('github'), path, 'é'.repeat(1100));
  expect(long).toEqual({ url: `${root}/new/main/data/lieux/29?filename=x.yaml`, filled: false });
});

it('follows the branch and the folder of the commons', () => {
  const commun = at('forgejo', { branche: 'trunk/un', dossier: 'fiches' });
  expect(editUrl(commun, path)).toBe(`${root}/_edit/trunk%2Fun/fiches/${path}`);
});

it('leaves a message, unless it is too long for an address', () => {
  expect(issueUrl(at('github'), 'Un & deux', 'Le texte')).toBe(
    `${root}/issues/new?title=Un%20%26%20deux&body=Le%20texte`,
  );
  expect(issueUrl(at('gitlab'), 'x', 'y')).toBe(`${root}/-/issues/new?issue[title]=x&issue[description]=y`);
  expect(issueUrl(at('github'), 'x', 'y'.repeat(6000))).toBeUndefined();
});

it('leads nowhere without a forge', () => {
  for (const commun of [at('aucune'), {}]) {
    expect(newFileUrl(commun, path, content)).toBeUndefined();
    expect(editUrl(commun, path)).toBeUndefined();
    expect(issueUrl(commun, 'x', 'y')).toBeUndefined();
  }
});
