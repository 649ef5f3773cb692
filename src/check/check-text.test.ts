import { describe, expect, it } from 'vitest';
import { goodLieu, hostileFiles } from '../../tests/hostile/generate.ts';
import { decode } from '../data/decode.ts';
import { allEntries } from '../data/entry.ts';
import type { Finding } from '../data/finding.ts';
import { type Commons, loadCommons } from '../data/load.ts';
import { checkCommons } from '../lint/check.ts';
import { gazetteer } from '../lint/places.ts';
import { action, inFolder, lieu, manque, PLACE, pratique, TODAY, territoire } from '../lint/testing.ts';
import type { CheckIndex } from './check-index.ts';
import { checkText } from './check-text.ts';
import { checkFiles } from './files.ts';
import { knownFrom } from './known-commons.ts';
import type { KnownEntry } from './known-entry.ts';
import { NotLoaded } from './not-loaded.ts';

/** What the browser would know of a commons, all files loaded. */
function worldOf(commons: Commons) {
  const files = new Map([...checkFiles(commons)].map(({ path, content }) => [path, JSON.parse(content)]));
  const index = files.get('verification/index.json') as CheckIndex;
  const loaded = new Map(
    index.dossiers.map((folder) => [folder, files.get(`verification/${folder}.json`) as KnownEntry[]]),
  );
  const known = knownFrom(index, loaded);
  return { today: TODAY, commun: index.commun, places: gazetteer, known };
}

/** Findings of both checks, each file checked alone. */
function both(files: Record<string, string | Uint8Array>): { node: Finding[]; browser: Finding[] }[] {
  return inFolder(files, (dir) => {
    const commons = loadCommons(dir);
    const world = worldOf(commons);
    return Object.entries(files).flatMap(([path, content]) => {
      const decoded = typeof content === 'string' ? { text: content } : decode(content);
      if ('refusal' in decoded || path === 'commun.yaml') return [];
      const node = checkCommons(commons, { today: TODAY, only: [path] });
      return [{ node, browser: checkText(path, decoded.text, world) }];
    });
  });
}

const other = 'lieux/29/brest-autre.yaml';
const identifiants = [{ source: 'coop', id: '12' }];

describe('a file checked without a file system', () => {
  it('is told what the command tells of three hundred hostile files', () => {
    const files = Object.fromEntries(hostileFiles().map(({ path, bytes }) => [path, bytes]));
    const pairs = both(files);
    expect(pairs.filter(({ node }) => node.length > 0).length).toBeGreaterThan(200);
    for (const { node, browser } of pairs) expect(browser).toEqual(node);
  });

  it.each<[string, Record<string, string>]>([
    ['a sound lieu', { [PLACE]: lieu() }],
    [
      'a lieu of which there is another',
      { [PLACE]: lieu({ identifiants }), [other]: lieu({ identifiants }) },
    ],
    ['an alias that another bears', { [PLACE]: lieu({ alias: ['29/brest-autre'] }), [other]: lieu() }],
    [
      'an identifier that another claims',
      { [PLACE]: lieu(), [other]: lieu({ alias: ['29/brest-mediatheque-de-la-rade'] }) },
    ],
    [
      'a text that cites',
      {
        'pratiques/a.md': pratique('# Un\n\n[b](b) [c](c.md) ![](x.png) [d](../lieux/29)', {
          lieux: ['29/rien'],
        }),
        'pratiques/c.md': pratique('## Un'),
        [PLACE]: lieu(),
      },
    ],
    [
      'a misspelt reference',
      { 'pratiques/a.md': pratique('', { lieux: ['29/brest-mediateque-de-la-rade'] }), [PLACE]: lieu() },
    ],
    [
      'a demonstration',
      { 'commun.yaml': 'demonstration: true\n', [PLACE]: lieu({ contact: { telephone: '+33298000000' } }) },
    ],
    ['a wrong département', { 'lieux/35/brest.yaml': goodLieu(1) }],
    [
      'practices that go round',
      {
        'pratiques/a.md': pratique('', { derive_de: ['b'] }),
        'pratiques/b.md': pratique('', { derive_de: ['a'] }),
      },
    ],
    [
      'an action for a gap of elsewhere',
      {
        'territoires/brest.yaml': territoire(),
        'territoires/lille.yaml': territoire({ perimetre: { communes: ['59350'] } }),
        'manques/29/samedi.yaml': manque({ territoires: ['lille'] }),
        'actions/samedi.md': action({ territoires: ['brest'] }),
      },
    ],
    ['a lieu far from its commune', { [PLACE]: lieu({ position: { latitude: 45, longitude: 1 } }) }],
    ['hours in prose', { [PLACE]: lieu({ horaires: 'le matin et l’après-midi' }) }],
    [
      'a wrong folder',
      { 'lieux/brest.yaml': lieu(), 'lieux/29/Brest.yaml': lieu(), 'lieux/29/x.yml': lieu() },
    ],
    ['CRLF and a byte order mark', { [PLACE]: `\ufeff${lieu({ source: '' }).replaceAll('\n', '\r\n')}` }],
  ])('is told what the command tells: %s', (_, files) => {
    for (const { node, browser } of both(files)) expect(browser).toEqual(node);
  });

  it('names the file that an answer needs and that is not there yet', () => {
    const index = { dossiers: ['lieux/29'], autres: [] };
    const known = knownFrom(index, new Map());
    const world = { today: TODAY, commun: { nom: 'a' } as never, places: gazetteer, known };
    const cite = (): Finding[] => checkText('pratiques/a.md', pratique('', { lieux: ['29/x'] }), world);
    expect(cite).toThrow(new NotLoaded('verification/lieux/29.json'));
  });

  it('publishes of a confidential lieu no identifier that would lead to it', () => {
    inFolder({ [PLACE]: lieu({ identifiants, adresse_confidentielle: true }) }, (dir) => {
      const commons = loadCommons(dir);
      expect(allEntries(commons)).toHaveLength(1);
      expect([...checkFiles(commons)].map(({ content }) => content).join()).not.toContain('coop');
    });
  });
});
