import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Commun } from '../../data/types.generated.ts';
import { commonsWith } from '../territory/territory.testing.ts';
import { followGroups, followOf } from './follow.ts';
import { newestPractices, recentlyShared, recentView } from './recent.ts';

const TODAY = '2026-11-22';
const lieu = (n: number): AnyEntry =>
  ({
    collection: 'lieux',
    id: `29/l-${n}`,
    path: `lieux/29/l-${n}.yaml`,
    value: {
      nom: `Lieu ${n}`,
      adresse: { commune: 'Brest', code_insee: '29019' },
      verifie: { le: `2026-0${1 + (n % 9)}-${10 + (n % 19)}` },
    },
  }) as AnyEntry;
const resource = (id: string, a_jour_le?: string): AnyEntry =>
  ({
    collection: 'ressources',
    id,
    path: `ressources/${id}.md`,
    value: { titre: id, a_jour_le },
  }) as AnyEntry;
const commons = (entries: AnyEntry[], commun: Partial<Commun> = {}, more: Partial<Commons> = {}) =>
  commonsWith(
    { ...Object.groupBy(entries, ({ collection }) => collection), ...more } as Partial<Commons>,
    commun,
  );

describe('what is new', () => {
  it('is told by month, the newest first, 100 at most', () => {
    const { months, notes } = recentView(commons(Array.from({ length: 130 }, (_, n) => lieu(n))), TODAY);
    expect(months[0]).toMatchObject({ on: '2026-09', name: 'Septembre\u00a02026' });
    expect(months.flatMap(({ lines }) => lines)).toHaveLength(100);
    expect(notes).toEqual(['Les 100 plus récentes. Les données ouvertes ont tout.']);
  });

  it('says what it does not know: undated entries, and what came before a shallow history', () => {
    const history = { state: 'partielle', since: '2026-03-01' } as const;
    const { months, notes } = recentView(commons([resource('r')], {}, { history }), TODAY);
    expect(months).toEqual([]);
    expect(notes).toEqual([
      'Ce qui s’est passé avant le 1er\u00a0mars\u00a02026 n’est pas connu ici.',
      '1\u00a0fiche ne dit pas quand on l’a écrite ou relue\u00a0: on ne sait pas.',
    ]);
  });

  it('is, on the page of practices, what people share: five lines, no lieu', () => {
    const shared = Array.from({ length: 7 }, (_, n) => resource(`r-${n}`, `2026-05-1${n}`));
    const lines = recentlyShared(commons([...shared, lieu(8)]), TODAY);
    expect(lines.map(({ title }) => title)).toEqual(['r-6', 'r-5', 'r-4', 'r-3', 'r-2']);
    expect(lines[0]).toMatchObject({ kind: 'Ressource', what: 'Relue', date: '16\u00a0mai\u00a02026' });
  });
});

describe('the practices of the home page', () => {
  it('are those shared last, then those of which nothing tells when', () => {
    const practice = (id: string, debut?: string) =>
      ({
        collection: 'pratiques',
        id,
        path: `pratiques/${id}.md`,
        value: { titre: id, ...(debut && { dates: { debut } }) },
      }) as AnyEntry;
    const all = commons([practice('a'), practice('b', '2025-01'), practice('c', '2026-03'), practice('d')]);
    expect(newestPractices(all, TODAY, 3).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('what one may follow', () => {
  const site = { site: { url: 'https://commun.example.org' } } as Partial<Commun>;
  const entries = [lieu(1), resource('r', '2026-05-10')];

  it('is listed by what it follows', () => {
    const groups = followGroups(commons(entries, site), TODAY);
    expect(groups.map(({ title, follows }) => [title, follows.map(({ name }) => name)])).toEqual([
      ['Tout', ['Tout le commun']],
      ['Ce que l’on partage', ['Ressources']],
      ['Un département', ['Finistère']],
    ]);
  });

  it('is nothing without a public address, nor for what nothing came through', () => {
    expect(followGroups(commons(entries), TODAY)).toEqual([]);
    expect(followOf(commons(entries, site), TODAY, 'guides')).toBeUndefined();
    expect(followOf(commons(entries, site), TODAY, 'ressources')).toMatchObject({
      atom: 'api/v1/flux/ressources.atom',
    });
  });
});
