import type { Commun } from '../../data/types.generated.ts';
import { depotOf, forgeOf } from '../../forge/forge.ts';

/** How Decap CMS reaches the repository. */
export interface CmsBackend {
  name: 'github' | 'gitlab' | 'forgejo' | 'proxy';
  branch: string;
  [setting: string]: unknown;
}

/** Why the CMS cannot be opened: no forge is told, or the forge does not know it yet. */
export type NoBackend = 'forge' | 'relais' | 'application';

/** The site that keeps GitHub's own repositories; any other address is an Enterprise server. */
const GITHUB = 'https://github.com';

/**
 * How the CMS reaches the commons' forge. GitHub gives no token to a page: it needs a relay that keeps the application's
 * secret. GitLab and Forgejo know PKCE (RFC 7636) and need the application's public identifier only. Who may not write on
 * GitHub and on Forgejo works in a copy of the repository ("open authoring"); Decap cannot do so on GitLab.
 * Gitea's own backend of Decap has no drafts to review: the one of Forgejo, which descends from it, speaks to the same API.
 */
export function backendOf(commun: Pick<Commun, 'forge' | 'administration'>): CmsBackend | NoBackend {
  const forge = forgeOf(commun);
  const depot = depotOf(commun);
  if (!forge || !depot) return 'forge';
  const { relais, application } = commun.administration ?? {};
  const { origin, pathname } = new URL(depot);
  const common = { repo: pathname.slice(1), branch: commun.forge?.branche ?? 'main' };
  if (forge === 'github') {
    if (!relais) return 'relais';
    const { origin: relay, pathname: below } = new URL(relais);
    const endpoint = below.replace(/^\/|\/$/g, '') || 'auth';
    return {
      name: 'github',
      ...common,
      base_url: relay,
      auth_endpoint: endpoint,
      ...(origin !== GITHUB && { api_root: `${origin}/api/v3` }),
      open_authoring: true,
    };
  }
  if (!application) return 'application';
  if (forge === 'gitlab')
    return {
      name: 'gitlab',
      ...common,
      auth_type: 'pkce',
      app_id: application,
      base_url: origin,
      api_root: `${origin}/api/v4`,
      graphql_api_root: `${origin}/api/graphql`,
    };
  return {
    name: 'forgejo',
    ...common,
    app_id: application,
    api_root: `${origin}/api/v1`,
    open_authoring: true,
  };
}

/** The sites that the CMS asks besides its own: what the page's Content-Security-Policy lets it reach. */
export function backendOrigins(backend: CmsBackend | NoBackend): string[] {
  if (typeof backend === 'string') return [];
  const addresses = [backend.api_root, backend.base_url].filter((address) => typeof address === 'string');
  if (backend.name === 'github' && !backend.api_root) addresses.push('https://api.github.com');
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}
