import type { Answers } from './question.ts';

/** Hosts that serve a repository's pages for nothing, with what the law wants said of them. */
const HOSTS: readonly { domain: string; nom: string; adresse: string }[] = [
  {
    domain: '.github.io',
    nom: 'GitHub, Inc. (GitHub Pages)',
    adresse: '88 Colin P. Kelly Jr. Street, San Francisco, CA 94107, États-Unis',
  },
  {
    domain: '.gitlab.io',
    nom: 'GitLab Inc. (GitLab Pages)',
    adresse: '268 Bush Street #350, San Francisco, CA 94104, États-Unis',
  },
];

/** The kind of forge behind a repository's address. */
export function suggestForge({ depot = '' }: Answers): string | undefined {
  if (depot === '') return 'aucune';
  const host = URL.canParse(depot) ? new URL(depot).hostname : '';
  return ['github', 'gitlab', 'forgejo', 'gitea'].find((name) => host.includes(name));
}

/** Where GitHub Pages or GitLab Pages will put the site of a repository. */
export function suggestSite({ depot = '' }: Answers): string | undefined {
  const found = /^https:\/\/(github|gitlab)\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(depot);
  if (!found) return undefined;
  const [, forge, owner = '', project = ''] = found;
  const host = `${owner.toLowerCase()}.${forge}.io`;
  return project.toLowerCase() === host ? `https://${host}/` : `https://${host}/${project}/`;
}

/** Who hosts the address that was answered, where it is known. */
export function suggestHost({ site = '' }: Answers): { nom: string; adresse: string } | undefined {
  if (!URL.canParse(site)) return undefined;
  const { hostname } = new URL(site);
  return HOSTS.find(({ domain }) => hostname.endsWith(domain));
}
