import { tidy } from '../list-store.ts';

/** The parameter of the fragment that carries a list. */
const NAME = 'lieux';

/** `#lieux=29/a,29/bus%23accueil-halle`: identifiers, and nothing else. */
export function listHash(ids: readonly string[]): string {
  return `#${NAME}=${ids.map((id) => id.replace('#', '%23')).join(',')}`;
}

/** The list that a fragment carries; what is no identifier is left out. */
export function readListHash(hash: string): string[] {
  const given = new URLSearchParams(hash.replace(/^#/, '')).get(NAME);
  return given ? tidy(given.split(',')) : [];
}

/** The fragment without its list; the rest (the language) stays. */
export function withoutList(hash: string): string {
  const rest = hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part && !part.startsWith(`${NAME}=`));
  return rest.length ? `#${rest.join('&')}` : '';
}
