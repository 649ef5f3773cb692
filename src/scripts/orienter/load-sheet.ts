import { splitResultId } from '../result-id.ts';
import { siteUrl } from '../site-url.ts';
import { readLieuPage } from './read-lieu-page.ts';
import type { SheetLieu } from './sheet-lieu.ts';

/** `introuvable`: the lieu has no page any more; `injoignable`: the page could not be loaded. */
export type Missing = 'introuvable' | 'injoignable';

interface Page {
  address: string;
  content: Document;
}

const pages = new Map<string, Promise<Page>>();

/** What the sheet of a result says. Rejects with a {@link Missing} as its message. */
export async function loadSheet(id: string): Promise<SheetLieu> {
  const { content, address } = await loadPage(siteUrl(`lieux/${splitResultId(id).lieu}/`));
  const today = new Date().toISOString().slice(0, 10);
  const sheet = readLieuPage(content, id, address, today);
  if (!sheet.nom) throw new Error('introuvable' satisfies Missing);
  return sheet.accueil?.host ? atHost(sheet, sheet.accueil.host.href) : sheet;
}

/** A permanence is held at its host's address: that of the carrier would send people to the wrong door. */
async function atHost(sheet: SheetLieu, href: string): Promise<SheetLieu> {
  const { content } = await loadPage(href);
  const { address, addressNote, access } = readLieuPage(content, sheet.id, '', '');
  return { ...sheet, address, addressNote, access };
}

function loadPage(path: string): Promise<Page> {
  let page = pages.get(path);
  if (!page) {
    page = fetchPage(new URL(path, location.href).href);
    // What failed is asked for again the next time.
    page.catch(() => pages.delete(path));
    pages.set(path, page);
  }
  return page;
}

/** @param movable follow the page of a lieu that has changed its name, once */
async function fetchPage(address: string, movable = true): Promise<Page> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok)
    throw new Error((response?.status === 404 ? 'introuvable' : 'injoignable') satisfies Missing);
  const content = new DOMParser().parseFromString(await response.text(), 'text/html');
  const moved = content.querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
  const to = movable && moved ? /url=(.+)/.exec(moved)?.[1] : undefined;
  return to ? fetchPage(new URL(to, address).href, false) : { address, content };
}
