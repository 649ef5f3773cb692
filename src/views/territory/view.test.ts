import { describe, expect, it } from 'vitest';
import { lieu } from '../../finder/sample.testing.ts';
import { action, commonsWith, gap, service, territory } from './territory.testing.ts';
import { etatView } from './view.ts';

const TODAY = '2026-11-22';
const brest = territory('brest', {
  nom: 'Brest',
  qui_fait_quoi: [
    { acteur: 'CAF', besoins: ['Aide aux démarches administratives'], manieres: ['oriente'] },
    { acteur: 'Médiathèque', besoins: ['Aide aux démarches administratives'], manieres: ['fait-avec'] },
  ],
});
const parts = {
  territoires: [brest],
  lieux: [
    lieu('29/a', { typologie: ['BIB'], source: 'Annuaire' }),
    lieu('29/b', { famille: 'action-privee', source: 'Annuaire' }),
    lieu('29/c', { fermeture: { le: '2026-01-01' } }),
    lieu('29/quimper', {
      adresse: { commune: 'Quimper', code_insee: '29232' },
      accueils: [
        { id: 'p', genre: 'permanence', lieu: '29/a', services: ['Aide aux démarches administratives'] },
      ],
    }),
  ],
  'services-publics': [
    service('29/caf', {
      nom: 'CAF',
      besoins: ['Aide aux démarches administratives'],
      manieres: ['fait-avec'],
    }),
  ],
  manques: [gap('29/x', { territoires: ['brest'] })],
  actions: [action('y', { repond_a: ['29/x'] })],
};

describe('the page of a territory', () => {
  const view = etatView(brest, commonsWith(parts), TODAY);

  it('counts the open lieux of each family, and names those that come', () => {
    const { total, families, visiting } = view.families;
    expect(total).toBe(2);
    expect(families.map(({ number }) => number)).toEqual([0, 1, 0, 1]);
    expect(families[3]?.finder).toMatch(
      /^\/chercher\/#zone=48\.\d+,-4\.\d+,48\.\d+,-4\.\d+&famille=action-privee$/,
    );
    expect(visiting.map(({ path }) => path)).toEqual(['/lieux/29/quimper/']);
  });

  it('says among which lieux its figures are counted', () => {
    expect(view.counted).toContain(
      'parmi les 2\u00a0lieux recensés (source\u00a0: Annuaire), au 22\u00a0novembre\u00a02026.',
    );
  });

  it('names an actor once, and links it where it is a service of the board', () => {
    const [row] = view.who!.rows;
    expect(row?.cells).toEqual([
      [{ name: 'CAF', path: '/services-publics/29/caf/' }],
      [{ name: 'Médiathèque' }],
      [],
      [],
    ]);
  });

  it('has a menu of the parts that are there', () => {
    expect(view.parts.map(({ id }) => id)).toEqual([
      'familles',
      'services',
      'manques',
      'qui-fait-quoi',
      'formations',
      'actions',
      'gouvernance',
      'donnees',
    ]);
  });

  it('has nothing of the parts that are switched off, nor a link to their data', () => {
    const off = { 'services-publics': false, manques: false, actions: false };
    const bare = etatView(brest, commonsWith(parts, { modules: off }), TODAY);
    expect(bare).not.toHaveProperty('services');
    expect(bare).not.toHaveProperty('gaps');
    expect(bare).not.toHaveProperty('plan');
    expect(bare.figures.some(({ label }) => /service|manque/.test(label))).toBe(false);
    expect(bare.data.files.some(({ path }) => /services|manques|actions/.test(path))).toBe(false);
  });
});

it('where nothing is listed nothing is computed: nobody has looked yet', () => {
  const view = etatView(brest, commonsWith({ territoires: [brest] }), TODAY);
  expect(view.computed).toBeUndefined();
  expect(view.map).toBeUndefined();
  expect(view.figures).toEqual([{ value: '0', label: 'lieu d’aide recensé' }]);
});

it('a quartier counts what has a point inside its outline, and no inhabitants', () => {
  const square = [
    [-4.6, 48.3],
    [-4.4, 48.3],
    [-4.4, 48.5],
    [-4.6, 48.5],
    [-4.6, 48.3],
  ];
  const quartier = territory('rive', { contour: { type: 'Polygon', coordinates: [square] } });
  const inside = { position: { latitude: 48.39, longitude: -4.49 } };
  const outside = { position: { latitude: 48.39, longitude: -4.3 } };
  const commons = commonsWith({
    territoires: [quartier],
    lieux: [lieu('29/a', inside), lieu('29/b', outside), lieu('29/c')],
  });
  const view = etatView(quartier, commons, TODAY);
  expect([view.families.total, view.families.unplaced, view.population]).toEqual([1, 1, undefined]);
});
