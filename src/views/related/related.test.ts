import { describe, expect, it } from 'vitest';
import type { AnyEntry, Collection } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Commun } from '../../data/types.generated.ts';
import { commonsWith } from '../territory/territory.testing.ts';
import { nearestByRank } from './nearest.ts';
import { relatedTo } from './related.ts';
import { foldWord, tellingWords } from './words.ts';

const SCHOOL = 'Parentalité et éducation avec le numérique';
const PAPERS = 'Aide aux démarches administratives';

function entry(collection: Collection, id: string, value: object): AnyEntry {
  return { collection, id, path: `${collection}/${id}`, value } as AnyEntry;
}

function commons(entries: AnyEntry[], commun: Partial<Commun> = {}): Commons {
  const parts = Object.groupBy(entries, ({ collection }) => collection);
  return commonsWith(parts as Partial<Commons>, commun);
}

const cafe = entry('pratiques', 'cafe', {
  titre: 'Un café des parents',
  resume: 'Ouvrir le carnet en ligne.',
  etat: 'en-cours',
  besoins: [SCHOOL],
  publics: ['familles'],
  territoire: ['29019'],
});
const gap = entry('manques', '29/carnet', {
  titre: 'Les parents seuls devant le carnet',
  constat: 'Personne ne montre.',
  besoins: [SCHOOL],
  communes: ['29019'],
});
const far = entry('ressources', 'ecole', {
  titre: 'Le carnet du collège',
  resume: 'Une fiche.',
  besoins: [SCHOOL],
});
const other = entry('guides', 'orienter', {
  titre: 'Orienter',
  resume: 'Choisir.',
  question: 'Qui ?',
  besoins: [PAPERS],
});
const paths = (links: { path: string }[]) => links.map(({ path }) => path);

describe('what to read after an entry', () => {
  it('is what shares most with it, with the reason in words', () => {
    const links = relatedTo(cafe, commons([cafe, gap, far, other]));
    expect(paths(links)).toEqual(['/manques/29/carnet/', '/ressources/ecole/']);
    expect(links[0]).toMatchObject({ kind: 'Manque', why: ['Suivre l’école de mon enfant', 'Brest'] });
  });

  it('leaves out what the page links to, whichever cites the other', () => {
    const citing = { ...cafe, value: { ...cafe.value, manques: ['29/carnet'] } } as AnyEntry;
    const both = commons([citing, gap, far]);
    expect(paths(relatedTo(citing, both))).toEqual(['/ressources/ecole/']);
    expect(paths(relatedTo(gap, both))).toEqual(['/ressources/ecole/']);
  });

  it('knows nothing of a part that is switched off', () => {
    const links = relatedTo(cafe, commons([cafe, gap, far], { modules: { manques: false } }));
    expect(paths(links)).toEqual(['/ressources/ecole/']);
  });

  it('is the same whatever the order of the entries', () => {
    const links = relatedTo(cafe, commons([far, other, gap, cafe]));
    expect(links).toEqual(relatedTo(cafe, commons([cafe, gap, far, other])));
  });
});

describe('those nearest in a sorted list', () => {
  const list = Array.from({ length: 1000 }, (_, n) => ({ rank: 2 * n }));
  const ranks = (rank: number, most: number) => nearestByRank(list, rank, most).map((each) => each.rank);

  it('stand around a rank, as many as asked, however long the list', () => {
    expect(ranks(100, 4)).toEqual([96, 98, 100, 102]);
    expect(ranks(101, 4)).toEqual([98, 100, 102, 104]);
    expect(ranks(0, 4)).toEqual([0, 2, 4, 6]);
    expect(ranks(5000, 4)).toEqual([1992, 1994, 1996, 1998]);
  });

  it('are the whole of a short list', () => {
    expect(nearestByRank(list.slice(0, 3), 1, 4)).toHaveLength(3);
  });
});

describe('the words of a text', () => {
  it('are folded, and those that say nothing are left out', () => {
    expect([...tellingWords('Où trouver des ateliers pour les œuvres à côté ?')]).toEqual([
      'trouver',
      'atelier',
      'oeuvre',
      'cote',
    ]);
    expect(foldWord('Réseaux')).toBe('reseau');
  });
});
