import { describe, expect, it } from 'vitest';
import { type AnyEntry, noEntries } from '../../data/entry.ts';
import type { Commun } from '../../data/types.generated.ts';
import { publishApi } from '../api.ts';
import type { PublishableCommons } from '../publishable.ts';
import { tree } from '../sample.testing.ts';
import { atomFaults, childrenOf, readXml, textOf } from './atom.testing.ts';
import { escapeXml } from './xml.ts';

const GENERATED = '2026-11-22T08:00:00Z';
const PAPERS = 'Aide aux démarches administratives';
const born = (date: string) => [{ date, commit: `c${date}`, kind: 'creation', sentences: [] }];

const practice = {
  collection: 'pratiques',
  id: 'cafe',
  path: 'pratiques/cafe.md',
  value: {
    titre: 'Un café : « quoi » & <b>où</b> ?',
    alias: ['ancien-cafe'],
    resume: 'Deux heures ; un jeudi.',
    etat: 'en-cours',
    besoins: [PAPERS],
    territoire: ['29019'],
    sources: [{ titre: 'Un récit', auteur: 'Nous', url: 'https://example.org/recit?a=1&b=2' }],
  },
  histoire: [
    { date: '2026-10-02', commit: 'c2', kind: 'modification', sentences: ['Coût : 0 € → 2 €.'] },
    { date: '2026-09-01', commit: 'c1', kind: 'creation', sentences: [] },
  ],
} as unknown as AnyEntry;
const lieu = (id: string, more: object) =>
  ({
    collection: 'lieux',
    id,
    path: `lieux/${id}.yaml`,
    value: {
      nom: id,
      adresse: { voie: '7 rue Secrète', commune: 'Brest', code_insee: '29019', code_postal: '29200' },
      ...more,
    },
    histoire: born('2026-11-01'),
  }) as unknown as AnyEntry;
const territory = {
  collection: 'territoires',
  id: 'brest',
  path: 'territoires/brest.yaml',
  value: { nom: 'Brest', genre: 'commune', perimetre: { communes: ['29019'] } },
} as AnyEntry;

function publish(entries: AnyEntry[], commun: Partial<Commun> = {}): Map<string, string> {
  const identity = { nom: 'Essai', site: { url: 'https://commun.example.org', base: '/essai/' }, ...commun };
  const commons = { ...noEntries(), commun: identity as Commun } as PublishableCommons;
  for (const entry of entries) (commons[entry.collection] as AnyEntry[]).push(entry);
  const files = tree(publishApi(commons, { generatedAt: GENERATED }));
  return new Map([...files].filter(([path]) => path.includes('/flux/') || path.endsWith('index.json')));
}

const entries = [
  practice,
  lieu('29/ouvert', { source: 'Annuaire', licence: 'odbl-1.0' }),
  lieu('29/ferme', { fermeture: { le: '2026-01-31' } }),
  lieu('29/abri', { adresse_confidentielle: true }),
  territory,
];
const files = publish(entries);
const atom = (path: string) => readXml(files.get(`api/v1/flux/${path}.atom`)!);
const json = (path: string) => JSON.parse(files.get(`api/v1/flux/${path}.json`)!);

describe('feeds', () => {
  it('follow the whole, each kind, theme, territory and département that something has come through', () => {
    const paths = [...files.keys()].filter((path) => path.endsWith('.atom'));
    expect(paths.map((path) => path.slice('api/v1/flux/'.length, -'.atom'.length))).toEqual([
      'commun',
      'pratiques',
      'besoins/aide-aux-demarches-administratives',
      'territoires/brest',
      'departements/29',
    ]);
  });

  it('meet the musts of RFC 4287, read strictly as a stranger does', () => {
    for (const [path, content] of files)
      if (path.endsWith('.atom')) expect(atomFaults(readXml(content)), path).toEqual([]);
  });

  it('meet the musts of JSON Feed 1.1', () => {
    for (const [path, content] of files) {
      if (!path.includes('/flux/') || path.endsWith('.atom')) continue;
      const feed = JSON.parse(content);
      expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: expect.any(String) });
      expect(feed.feed_url).toBe(`https://commun.example.org/essai/${path}`);
      expect(URL.canParse(feed.home_page_url)).toBe(true);
      for (const item of feed.items) {
        expect(item.id).toMatch(/^https:/);
        expect(item.content_text).not.toBe('');
        for (const key of ['date_published', 'date_modified'])
          if (item[key]) expect(new Date(item[key]).toJSON()).toBe(item[key].replace('Z', '.000Z'));
        expect(Object.keys(item).filter((key) => /^_[a-zA-Z]/.test(key))).toEqual(['_commun']);
      }
      expect(new Set(feed.items.map(({ id }: { id: string }) => id)).size).toBe(feed.items.length);
    }
  });

  it('tell of an entry what is new, its source and licence, under an identifier that outlives its name', () => {
    const entry = childrenOf(atom('pratiques'), 'entry')[0]!;
    expect(textOf(entry, 'id')).toBe('https://commun.example.org/essai/pratiques/ancien-cafe/');
    expect(textOf(entry, 'title')).toBe('Un café\u00a0: «\u00a0quoi\u00a0» & <b>où</b>\u00a0?');
    expect(textOf(entry, 'updated')).toBe('2026-10-02T00:00:00Z');
    expect(textOf(entry, 'published')).toBe('2026-09-01T00:00:00Z');
    expect(textOf(entry, 'content')).toBe(
      'Mise à jour\u00a0: Coût : 0 € → 2 €.\n\nDeux heures\u00a0; un jeudi.\n\nSource\u00a0: Nous, Un récit.\n\nLicence\u00a0: CC BY-SA 4.0.',
    );
    const links = childrenOf(entry, 'link').map(({ attributes: { rel, href } }) => [rel, href]);
    expect(links).toContainEqual(['alternate', 'https://commun.example.org/essai/pratiques/cafe/']);
    expect(links).toContainEqual(['via', 'https://example.org/recit?a=1&b=2']);
    expect(json('pratiques').items[0]).toMatchObject({
      title: textOf(entry, 'title'),
      _commun: { licence: { code: 'cc-by-sa-4.0' }, sources: [{ url: 'https://example.org/recit?a=1&b=2' }] },
    });
  });

  it('leave out what is closed, and every address', () => {
    const all = [...files]
      .filter(([path]) => path.includes('/flux/'))
      .map(([, content]) => content)
      .join();
    expect(all).toContain('/lieux/29/ouvert/');
    expect(all).toContain('/lieux/29/abri/');
    expect(all).not.toContain('/lieux/29/ferme/');
    expect(all).not.toMatch(/Secrète|29200/);
  });

  it('are the same whenever they are made: their date is that of the newest entry', () => {
    expect(textOf(atom('commun'), 'updated')).toBe('2026-11-01T00:00:00Z');
    expect([...publish(entries)]).toEqual([...files]);
  });

  it('are listed in the index, and hold 50 entries at most', () => {
    const many = Array.from(
      { length: 70 },
      (_, n) => ({ ...practice, id: `p-${n}`, value: { ...practice.value, alias: undefined } }) as AnyEntry,
    );
    const published = publish(many);
    const { flux } = JSON.parse(published.get('api/v1/index.json')!);
    expect(flux[0]).toMatchObject({
      adresse: 'https://commun.example.org/essai/api/v1/flux/commun.atom',
      format: 'application/atom+xml',
      nombre: 50,
      titre: 'Essai',
    });
    expect(flux.map(({ format }: { format: string }) => format)).toContain('application/feed+json');
  });

  it('do not exist without a public address', () => {
    const paths = [...publish(entries, { site: {} } as Partial<Commun>).keys()];
    expect(paths).toEqual(['api/v1/index.json']);
  });
});

describe('text in XML', () => {
  it('loses what XML cannot hold, and keeps everything else', () => {
    expect(escapeXml('a\u0000b\u000bc\ud800 <&>"é\u{1f600}\n\t')).toBe(
      'abc\ufffd &lt;&amp;&gt;&quot;é\u{1f600}\n\t',
    );
  });
});
