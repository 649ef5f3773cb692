import { expect, it } from 'vitest';
import type { Commun } from '../../data/types.generated.ts';
import { backendOf, backendOrigins } from './backend.ts';

type Forge = NonNullable<Commun['forge']>;
const commun = (
  type: Forge['type'],
  administration: Commun['administration'] = {},
  depot = 'https://forge.example.org/nous/commun.git',
): Pick<Commun, 'forge' | 'administration'> => ({
  forge: { type, depot, branche: 'publie' },
  administration,
});

it('reaches GitHub through the relay of the commons, and works in copies', () => {
  const backend = backendOf(
    commun('github', { relais: 'https://connexion.example.org/oauth/' }, 'https://github.com/nous/commun'),
  );
  expect(backend).toEqual({
    name: 'github',
    repo: 'nous/commun',
    branch: 'publie',
    base_url: 'https://connexion.example.org',
    auth_endpoint: 'oauth',
    open_authoring: true,
  });
  expect(backendOrigins(backend)).toEqual(['https://connexion.example.org', 'https://api.github.com']);
  expect(backendOf(commun('github', { relais: 'https://connexion.example.org' }))).toMatchObject({
    api_root: 'https://forge.example.org/api/v3',
    auth_endpoint: 'auth',
  });
});

it('reaches GitLab, Forgejo and Gitea without a relay', () => {
  const gitlab = backendOf(commun('gitlab', { application: 'abc' }));
  expect(gitlab).toMatchObject({
    name: 'gitlab',
    auth_type: 'pkce',
    app_id: 'abc',
    base_url: 'https://forge.example.org',
  });
  expect(gitlab).not.toHaveProperty('open_authoring');
  for (const type of ['forgejo', 'gitea'] as const)
    expect(backendOf(commun(type, { application: 'abc' }))).toMatchObject({
      name: 'forgejo',
      app_id: 'abc',
      api_root: 'https://forge.example.org/api/v1',
      open_authoring: true,
    });
  expect(backendOrigins(gitlab)).toEqual(['https://forge.example.org']);
});

it('says what is missing', () => {
  expect(backendOf({})).toBe('forge');
  expect(backendOf({ forge: { type: 'aucune' } })).toBe('forge');
  expect(backendOf(commun('github', { application: 'abc' }))).toBe('relais');
  expect(backendOf(commun('gitlab', { relais: 'https://connexion.example.org' }))).toBe('application');
  expect(backendOrigins('forge')).toEqual([]);
});
