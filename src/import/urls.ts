import { isUri } from '../data/formats.ts';
import { type Draft, keep, withdraw } from './draft.ts';
import { cutPersonal } from './personal-cut.ts';
import type { Cell } from './row-fields.ts';

const MAX = 2000;

/** The lieu's sites: `https://` is put before a bare host; what is no address stays in `non_repris`. */
export function takeSites(draft: Draft, cell: Cell): void {
  const tokens = splitUrls(cell.raw);
  if (holdsPersons(draft, cell)) return;
  const sites = tokens.map(readUrl).filter((url) => url !== undefined);
  if (sites.length > 0) {
    draft.lieu.contact = {
      ...draft.lieu.contact,
      site_web: [...new Set([...(draft.lieu.contact?.site_web ?? []), ...sites])],
    };
  }
  keepUnless(
    draft,
    cell,
    sites.length === tokens.length,
    tokens.every((token) => sites.includes(token)),
  );
}

/** A field that holds one address. */
export function takeUrl(draft: Draft, field: 'fiche_acces_libre' | 'prise_rdv', cell: Cell): void {
  if (holdsPersons(draft, cell)) return;
  const url = readUrl(cell.raw);
  if (url) draft.lieu[field] = url;
  keepUnless(draft, cell, url !== undefined, url === cell.raw);
}

function holdsPersons(draft: Draft, { column, raw }: Cell): boolean {
  const { kinds } = cutPersonal(raw, '', ['courriel', 'mobile']);
  if (kinds.length > 0) withdraw(draft, column, kinds);
  return kinds.length > 0;
}

function keepUnless(draft: Draft, { column, raw }: Cell, taken: boolean, verbatim: boolean): void {
  if (taken && verbatim) return;
  keep(
    draft,
    column,
    raw,
    taken ? undefined : { rule: 'adresse-internet', message: 'Ce n’est pas une adresse internet complète.' },
  );
}

/** `|` parts addresses; so does `;`, which an address may also hold, where another address follows. */
function splitUrls(raw: string): string[] {
  return raw
    .split(/\s*\|\s*|\s*;\s*(?=https?:|www\.)|\s+(?=https?:)/i)
    .map((token) => token.trim())
    .filter((token) => token !== '');
}

/** An address a browser understands, or undefined. */
function readUrl(token: string): string | undefined {
  const bare = token.replace(/^http(s?):\/\//i, (_, secure: string) => `http${secure.toLowerCase()}://`);
  const full = /^https?:\/\//.test(bare)
    ? bare
    : /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(bare)
      ? `https://${bare}`
      : undefined;
  if (!full || full.length > MAX) return undefined;
  if (isUri(full)) return full;
  const escaped = full.replace(/[\s<>"{}|\\^`]/g, (char) => encodeURIComponent(char));
  return isUri(escaped) && escaped.length <= MAX && !/^https?:\/\/[^/]*%20/.test(escaped)
    ? escaped
    : undefined;
}
