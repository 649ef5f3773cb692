import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atomFaults, type Element, readXml } from '../../src/publish/feeds/atom.testing.ts';

/** What is wrong with the feeds that a built site's index lists: their form, and addresses of the site that lead nowhere. */
export function feedFaults(folder: string, root: string): { feeds: number; faults: string[] } {
  const { flux } = JSON.parse(readFileSync(join(folder, 'api/v1/index.json'), 'utf8')) as {
    flux: { adresse: string; octets: number }[];
  };
  const exists = (address: string): boolean =>
    existsSync(
      join(
        folder,
        address
          .slice(root.length)
          .replace(/#.*$/, '')
          .replace(/(^|\/)$/, '$1index.html'),
      ),
    );
  const faults = flux.flatMap(({ adresse, octets }) => {
    if (!adresse.startsWith(root) || !exists(adresse)) return [`${adresse}: no file`];
    const text = readFileSync(join(folder, adresse.slice(root.length)), 'utf8');
    const dead = addressesOf(adresse, text).filter((each) => each.startsWith(root) && !exists(each));
    return [
      ...(Buffer.byteLength(text) === octets ? [] : [`${adresse}: not the size that is told`]),
      ...(adresse.endsWith('.atom') ? atomFaults(readXml(text)) : []).map((fault) => `${adresse}: ${fault}`),
      ...dead.map((each) => `${adresse} → ${each}`),
    ];
  });
  return { feeds: flux.length, faults };
}

function addressesOf(path: string, text: string): string[] {
  if (path.endsWith('.atom')) return linksIn(readXml(text));
  const { home_page_url, items } = JSON.parse(text) as { home_page_url: string; items: { url: string }[] };
  return [home_page_url, ...items.map(({ url }) => url)];
}

function linksIn({ attributes, children }: Element): string[] {
  return [...(attributes.href ? [attributes.href] : []), ...children.flatMap(linksIn)];
}
