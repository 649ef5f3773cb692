import { describe, expect, it } from 'vitest';
import { withDefaults } from '../../data/commun.ts';
import { type Entry, noEntries } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Commun, Decision, Lieu, Territoire } from '../../data/types.generated.ts';
import { changesView } from './changes.ts';
import { decisionsOf, decisionView } from './decisions.ts';
import { territoryViews } from './referents.ts';

const commun: Commun = withDefaults({
  nom: 'Essai',
  forge: { type: 'github', depot: 'https://forge.example.org/a/b' },
});

function commonsOf(parts: Partial<Commons>): Commons {
  return { ...noEntries(), commun, ...parts } as Commons;
}

const decision = (id: string, value: Partial<Decision>): Entry<Decision> => ({
  collection: 'decisions',
  id,
  path: `decisions/${id}.md`,
  value: { titre: id, date: '2026-01-01', etat: 'en-vigueur', ...value },
  texte: '## Pourquoi\n\nParce que.',
});

const territory = (nom: string, value: Partial<Territoire>): Entry<Territoire> => ({
  collection: 'territoires',
  id: nom,
  path: `territoires/${nom}.yaml`,
  value: { nom, genre: 'commune', perimetre: { communes: ['29019'] }, ...value },
});

describe('decisions', () => {
  const old = decision('vieille', { date: '2025-01-01', etat: 'remplacee', alias: ['tres-vieille'] });
  const recent = decision('recente', {
    date: '2026-02-01',
    remplace: ['tres-vieille'],
    territoires: ['brest', 'ailleurs'],
  });
  const commons = commonsOf({
    decisions: [old, recent],
    territoires: [territory('brest', { nom: 'Brest' })],
  });

  it('come the newest first, and not at all where they are switched off', () => {
    expect(decisionsOf(commons).map(({ id }) => id)).toEqual(['recente', 'vieille']);
    const off = { ...commun, modules: { decisions: false } };
    expect(decisionsOf({ ...commons, commun: off })).toEqual([]);
  });

  it('say what they replace and what replaced them, under a former name too', () => {
    expect(decisionView(recent, commons).replaces).toEqual([
      { text: 'vieille', path: '/decisions/vieille/' },
    ]);
    expect(decisionView(old, commons).replacedBy).toEqual([{ text: 'recente', path: '/decisions/recente/' }]);
  });

  it('say where they hold, by name where it is known', () => {
    expect(decisionView(recent, commons).where).toBe('Brest, ailleurs');
    expect(decisionView(old, commons).where).toBe('Partout');
  });
});

describe('territories', () => {
  it('go from the widest to the nearest, and name only those who are still there', () => {
    const views = territoryViews(
      commonsOf({
        territoires: [
          territory('Brest', {
            referents: [
              { organisation: 'Partie', jusqu_a: '2026-05' },
              { organisation: 'Présente', telephone: '+33261910000', jusqu_a: '2026-06' },
            ],
          }),
          territory('Finistère', { genre: 'departement' }),
        ],
      }),
      '2026-06-15',
    );
    expect(views.map(({ name }) => name)).toEqual(['Finistère', 'Brest']);
    expect(views[1]?.referents).toEqual([
      {
        organisation: 'Présente',
        phone: { href: 'tel:+33261910000', text: '02\u00a061\u00a091\u00a000\u00a000' },
      },
    ]);
  });

  it('announce a meeting that is to come, not one that is past', () => {
    const meeting = { le: '2026-07-01', heure: '14:00', ou: 'Mairie' };
    const at = (today: string) =>
      territoryViews(
        commonsOf({ territoires: [territory('a', { gouvernance: { prochaine_rencontre: meeting } })] }),
        today,
      )[0]?.meeting;
    expect(at('2026-06-15')).toBe('1er\u00a0juillet\u00a02026, à 14\u00a0h, Mairie');
    expect(at('2026-07-02')).toBeUndefined();
  });
});

describe('what changed lately', () => {
  const lieu = (id: string, date: string): Entry<Lieu> => ({
    collection: 'lieux',
    id,
    path: `lieux/${id}.yaml`,
    value: { nom: `Lieu ${id}`, adresse: { commune: 'Brest' } },
    histoire: [{ date, commit: 'abc', kind: 'modification', sentences: ['Horaires : a → b'] }],
  });

  it('is told the newest first, one line for an entry, with its commit', () => {
    const view = changesView(
      commonsOf({
        lieux: [lieu('29/a', '2026-01-01'), lieu('29/b', '2026-03-01')],
        history: { state: 'complete' },
      }),
      1,
    );
    expect(view.lines).toEqual([
      {
        on: '2026-03-01',
        date: '1er\u00a0mars\u00a02026',
        path: '/lieux/29/b/',
        name: 'Lieu 29/b',
        sentences: ['Horaires : a → b'],
        commit: 'https://forge.example.org/a/b/commit/abc',
      },
    ]);
  });

  it('leads to no page of a part that is switched off', () => {
    const practice = {
      ...lieu('atelier', '2026-03-01'),
      collection: 'pratiques',
      value: { titre: 'Atelier' },
    };
    const parts = { pratiques: [practice] as never, history: { state: 'complete' } } as const;
    expect(changesView(commonsOf(parts)).lines.map(({ path }) => path)).toEqual(['/pratiques/atelier/']);
    const off = { ...commun, modules: { pratiques: false } } as Commun;
    expect(changesView(commonsOf({ ...parts, commun: off })).lines).toEqual([]);
  });

  it('is said to be unknown, not guessed, without git', () => {
    expect(changesView(commonsOf({})).note).toContain('pas connu');
    expect(changesView(commonsOf({ history: { state: 'absente' } })).note).toContain('pas suivis par git');
  });
});
