import { describe, expect, it } from 'vitest';
import { actionsOf, answersOf, planView } from './actions.ts';
import { gapsView } from './gaps.ts';
import { action, commonsWith, gap, territory } from './territory.testing.ts';

const TODAY = '2026-11-22';
const brest = territory('brest', { alias: ['brest-ville'] });
const finistere = territory('finistere', { genre: 'departement', perimetre: { departements: ['29'] } });
const quartier = territory('quartier', {
  contour: {
    type: 'Polygon',
    coordinates: [
      [
        [-4.6, 48.3],
        [-4.4, 48.3],
        [-4.4, 48.5],
        [-4.6, 48.3],
      ],
    ],
  },
});
const territoires = [brest, finistere, quartier];

describe('the named gaps of a territory', () => {
  const commons = commonsWith({
    territoires,
    manques: [
      gap('29/comble', { territoires: ['brest-ville'], statut: 'comble' }),
      gap('29/ici', { territoires: ['brest'] }),
      gap('29/large', { territoires: ['finistere'] }),
      gap('59/ailleurs', { communes: ['59512'] }),
    ],
  });
  const titles = (id: number) => {
    const view = gapsView(territoires[id]!, commons, [])!;
    return { own: view.own.map(({ title }) => title), wider: view.wider.map(({ title }) => title) };
  };

  it('are its own, under a former name too, the open ones first; what is wider stands apart', () => {
    expect(titles(0)).toEqual({ own: ['29/ici', '29/comble'], wider: ['29/large'] });
  });

  it('are those of its parts too', () => {
    expect(titles(1)).toEqual({ own: ['29/ici', '29/large', '29/comble'], wider: [] });
  });

  it('of the whole commune are wider than a quartier', () => {
    expect(titles(2)).toEqual({ own: [], wider: ['29/ici', '29/large', '29/comble'] });
  });

  it('are not there when the part is switched off', () => {
    const off = { ...commons, commun: { ...commons.commun, modules: { manques: false } } };
    expect(gapsView(brest, off, [])).toBeUndefined();
  });
});

describe('the plan of a territory', () => {
  const commons = commonsWith({
    territoires,
    manques: [gap('29/ici', { territoires: ['brest'] })],
    actions: [
      action('sans-manque', { territoires: ['brest'], etat: 'prevue' }),
      action('repond', {
        repond_a: ['29/ici'],
        debut: '2025-10',
        echeance: '2026-10-31',
        moyens: { postes: 0.3, montant: 6000, financeurs: ['Fondation imaginaire'] },
        evaluations: [
          { le: '2026-01-10', constat: 'avance', par: 'A' },
          { le: '2026-10-10', constat: 'a-l-arret', par: 'B' },
        ],
      }),
      action('ailleurs', { territoires: ['finistere'] }),
    ],
  });
  const plan = planView(actionsOf(brest, commons), commons, (id) => `/manques/${id}/`, TODAY)!;

  it('goes gap by gap, and forgets no action', () => {
    expect(
      plan.groups.map(({ gap: named, cards }) => [named?.path, cards.map(({ title }) => title)]),
    ).toEqual([
      [undefined, ['sans-manque']],
      ['/manques/29/ici/', ['repond']],
    ]);
  });

  it('tells means, dates and evaluations, the newest first', () => {
    const [card] = plan.groups[1]!.cards;
    expect(card?.means).toEqual([
      '0,3\u00a0poste à temps plein',
      '6\u00a0000\u00a0€',
      'Financé par Fondation imaginaire',
    ]);
    expect(card?.when).toBe('Commencée en octobre\u00a02025, à finir pour le\u00a031\u00a0octobre\u00a02026');
    expect(card?.evaluations.map(({ by, finding }) => [by, finding.code])).toEqual([
      ['B', 'a-l-arret'],
      ['A', 'avance'],
    ]);
  });

  it('asks kindly about what is past its due day, and only that', () => {
    const due = (echeance: string, etat: 'en-cours' | 'terminee' = 'en-cours') => {
      const one = commonsWith({
        territoires,
        actions: [action('a', { territoires: ['brest'], echeance, etat })],
      });
      return planView(one.actions, one, () => undefined, TODAY)!.overdue;
    };
    expect([due('2026-11-21'), due('2026-10'), due('2025')]).toEqual([1, 1, 1]);
    expect([due('2026-11-22'), due('2026-11'), due('2026'), due('2026-01', 'terminee')]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('is named beside the gaps that it answers', () => {
    const view = gapsView(brest, commons, answersOf(actionsOf(brest, commons)))!;
    expect(view.own[0]?.actions.map(({ title }) => title)).toEqual(['repond']);
  });
});
