import { describe, expect, it } from 'vitest';
import { type AnyEntry, type HistoryEvent, noEntries } from '../../data/entry.ts';
import type { Commun } from '../../data/types.generated.ts';
import type { PublishableCommons } from '../publishable.ts';
import { lastChangeOf } from './last-change.ts';
import { newsOf } from './news.ts';

const TODAY = '2026-11-22';
const event = (date: string, kind: HistoryEvent['kind'], sentences: string[] = []): HistoryEvent => ({
  date,
  commit: `c-${date}`,
  kind,
  sentences,
});
const entry = (
  collection: AnyEntry['collection'],
  id: string,
  value: object,
  histoire?: HistoryEvent[],
): AnyEntry =>
  ({
    collection,
    id,
    path: `${collection}/${id}`,
    value,
    ...(histoire && { histoire }),
  }) as AnyEntry;
const commonsOf = (entries: AnyEntry[], commun: Partial<Commun> = {}): PublishableCommons => {
  const all = { ...noEntries(), commun: { nom: 'Essai', ...commun } as Commun };
  for (const each of entries) (all[each.collection] as AnyEntry[]).push(each);
  return all;
};
const titles = (commons: PublishableCommons) => newsOf(commons, TODAY).news.map(({ title }) => title);

describe('the last change of an entry', () => {
  it('is the newest one that says something: a new layout of the file is none', () => {
    const practice = entry('pratiques', 'a', { titre: 'A' }, [
      event('2026-11-03', 'modification'),
      event('2026-10-02', 'modification', ['Coût : changé.']),
      event('2026-09-01', 'creation'),
    ]);
    expect(lastChangeOf(practice, TODAY)).toEqual({
      on: '2026-10-02',
      since: '2026-09-01',
      what: 'Mise à jour',
      sentences: ['Coût : changé.'],
      commit: 'c-2026-10-02',
    });
  });

  it('agrees with what it is: a new call, a new practice, a new place', () => {
    const what = (collection: AnyEntry['collection']) =>
      lastChangeOf(entry(collection, 'x', { titre: 'X' }, [event('2026-01-01', 'creation')]), TODAY)?.what;
    expect(what('appels')).toBe('Nouvel appel à envies');
    expect(what('pratiques')).toBe('Nouvelle pratique');
    expect(what('lieux')).toBe('Nouveau lieu');
  });

  it('is a check where nothing else changed', () => {
    const what = (...sentences: string[]) =>
      lastChangeOf(
        entry('lieux', '29/x', { nom: 'X' }, [event('2026-01-01', 'modification', sentences)]),
        TODAY,
      )?.what;
    const check = 'Vérifié\u00a0: le 1er mars 2026 → le 4 juin 2026.';
    expect(what(check, 'Mis à jour le\u00a0: 1er mars 2026 → 4 juin 2026.')).toBe('Vérifié');
    expect(what(check, 'Horaires : changé.')).toBe('Mis à jour');
  });

  it('is, without git, the last past date that the entry says itself', () => {
    const gap = entry('manques', '29/x', {
      titre: 'X',
      signale_le: '2025-11-20',
      suivi: [
        { le: '2026-01-22', statut: 'partage', par: 'Nous' },
        { le: '2027-01-22', statut: 'comble', par: 'Nous' },
      ],
    });
    expect(lastChangeOf(gap, TODAY)).toMatchObject({ on: '2026-01-22', what: 'Constaté par plusieurs' });
    expect(lastChangeOf(entry('ressources', 'r', { titre: 'R' }), TODAY)).toBeUndefined();
  });
});

describe('the news of a commons', () => {
  it('come the newest first, those of one day a kind after the other', () => {
    const born = (date: string) => [event(date, 'creation')];
    const commons = commonsOf([
      entry('pratiques', 'a', { titre: 'P1' }, born('2026-11-02')),
      entry('pratiques', 'b', { titre: 'P2' }, born('2026-11-02')),
      entry('guides', 'g', { titre: 'G' }, born('2026-11-02')),
      entry('ressources', 'r', { titre: 'R' }, born('2026-11-03')),
    ]);
    expect(titles(commons)).toEqual(['R', 'P1', 'G', 'P2']);
  });

  it('count what nothing dates, and leave out what is closed or switched off', () => {
    const commons = commonsOf(
      [
        entry('ressources', 'r', { titre: 'R' }),
        entry('pratiques', 'p', { titre: 'P', dates: { debut: '2026-01' } }),
        entry('lieux', '29/x', {
          nom: 'X',
          adresse: { commune: 'Brest' },
          verifie: { le: '2026-10-01' },
          fermeture: { le: '2026-10-02' },
        }),
      ],
      { modules: { pratiques: false } },
    );
    expect(newsOf(commons, TODAY)).toEqual({ news: [], undated: 1 });
  });

  it('tell many lieux that came together as one news a département', () => {
    const lieux = Array.from({ length: 30 }, (_, n) =>
      entry('lieux', `${n < 25 ? 29 : 33}/lieu-${n}`, {
        nom: `Lieu ${n}`,
        adresse: { commune: 'X', code_insee: n < 25 ? '29019' : '33063' },
        date_maj: '2026-05-04',
      }),
    );
    const { news } = newsOf(commonsOf(lieux), TODAY);
    expect(news.map(({ title, path, what }) => [title, path, what])).toEqual([
      ['Finistère\u00a0: 25\u00a0lieux', '/departements/29/', 'Mis à jour'],
      ['Gironde\u00a0: 5\u00a0lieux', '/departements/33/', 'Mis à jour'],
    ]);
  });
});
