import { describe, expect, it } from 'vitest';
import type { AnyEntry, Collection } from '../../data/entry.ts';
import { pathOf } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { commonsOf, lieu } from '../../finder/sample.testing.ts';
import { plannedPages } from '../pages.ts';
import { actionView, overdueSince } from './action.ts';
import { citingLinks } from './citing-links.ts';
import { gapView } from './gap.ts';
import { entryLists } from './lists.ts';
import { serviceView } from './service.ts';

const TODAY = '2026-11-22';

function entry<T>(collection: Collection, id: string, value: object): T {
  return { collection, id, path: pathOf(collection, id), value } as T;
}

type Service = Commons['services-publics'][number];
type Gap = Commons['manques'][number];
type Action = Commons['actions'][number];

const service = (changes: object = {}): Service =>
  entry('services-publics', '29/caf', {
    nom: 'CAF de la Rade',
    genre: 'caf',
    perimetre: { communes: ['29019'] },
    part: 'en-place',
    lieux: ['29/autrefois'],
    ...changes,
  });

const gap = (changes: object = {}): Gap =>
  entry('manques', '29/samedi', {
    titre: 'Pas d’aide le samedi',
    objet: 'moment',
    constat: 'Rien le samedi.',
    auteur: 'Un lieu',
    signale_le: '2025-01-10',
    statut: 'signale',
    ...changes,
  });

const action = (changes: object = {}): Action =>
  entry('actions', 'ouvrir', {
    titre: 'Ouvrir le samedi',
    resume: 'Un essai.',
    repond_a: ['29/samedi'],
    porteurs: ['Un lieu'],
    etat: 'en-cours',
    ...changes,
  });

const commons = (modules: object = {}, ...entries: AnyEntry[]): Commons => {
  const all = entries.length > 0 ? entries : [service(), gap(), action()];
  const of = (name: Collection) => all.filter(({ collection }) => collection === name);
  const base = commonsOf([lieu('29/mediatheque', { alias: ['29/autrefois'] })], { modules });
  return {
    ...base,
    'services-publics': of('services-publics'),
    manques: of('manques'),
    actions: of('actions'),
    territoires: of('territoires'),
  } as unknown as Commons;
};

describe('a public service', () => {
  const said = { part: 'en-projet', declare_par: 'Un lieu', declare_le: '2026-02-01' };

  it('shows its own reply untouched, and what others say beside what it says', () => {
    const reponse = { texte: 'Oui : deux  matins.\n\nVenez !', date: '2026-03-01', fonction: 'l’accueil' };
    const view = serviceView(service({ reponse, autres_declarations: [said] }), commons());
    expect(view.reply?.paragraphs).toEqual(['Oui : deux  matins.', 'Venez !']);
    expect(view.declarations.map(({ state }) => state.text)).toEqual(['En place', 'En projet']);
    expect(view.disagree).toBe(true);
    const agreed = serviceView(service({ autres_declarations: [{ ...said, part: 'en-place' }] }), commons());
    expect(agreed.disagree).toBe(false);
  });

  it('counts a network, those in place first', () => {
    const etablissements = [
      { nom: 'A', part: 'on-ne-sait-pas' },
      { nom: 'B', part: 'en-place', code_insee: '29019' },
    ];
    const view = serviceView(service({ etablissements }), commons());
    expect(view.network).toBe('1 sur 2');
    expect(view.members?.members.map(({ nom, commune }) => [nom, commune])).toEqual([
      ['B', 'Brest'],
      ['A', ''],
    ]);
  });

  it('links to the lieux it cites, under a former name too, and to its états des lieux', () => {
    const brest = { nom: 'Brest', genre: 'commune', perimetre: { communes: ['29019'] } };
    const lille = { nom: 'Lille', genre: 'commune', perimetre: { communes: ['59350'] } };
    const territories = [
      entry<AnyEntry>('territoires', 'brest', brest),
      entry<AnyEntry>('territoires', 'lille', lille),
    ];
    const view = serviceView(service(), commons({}, service(), ...territories));
    expect(view.places.map(({ path }) => path)).toEqual(['/lieux/29/mediatheque/']);
    expect(view.territories).toEqual([{ text: 'Brest', path: '/territoires/brest/' }]);
  });

  it('shows others of its kind that help already', () => {
    const other = entry<Service>('services-publics', '59/caf', { ...service().value, nom: 'CAF du Fil' });
    const waiting = entry<Service>('services-publics', '63/caf', { ...service().value, part: 'en-projet' });
    const view = serviceView(service(), commons({}, service(), other, waiting));
    expect(view.alike).toEqual([{ text: 'CAF du Fil', path: '/services-publics/59/caf/' }]);
  });
});

describe('a gap', () => {
  it('tells its story in the order of time, from the day it was named', () => {
    const suivi = [
      { le: '2026-02-01', statut: 'comble', par: 'B' },
      { le: '2025-03-01', statut: 'conteste', par: 'C', texte: 'Il y a le bus.' },
    ];
    const view = gapView(gap({ statut: 'comble', suivi }), commons());
    expect(view.steps.map(({ on, state, by }) => [on, state.code, by])).toEqual([
      ['2025-01-10', 'signale', 'Un lieu'],
      ['2025-03-01', 'conteste', 'C'],
      ['2026-02-01', 'comble', 'B'],
    ]);
    expect(view.actions.map(({ path }) => path)).toEqual(['/actions/ouvrir/']);
  });

  it('is completed through /proposer/, else by a message, and leads to no action where there are none', () => {
    expect(gapView(gap(), commons()).complement).toBe('/proposer/#corriger=manques/29/samedi');
    const without = commons({ proposer: false, actions: false });
    const written = gapView(gap(), {
      ...without,
      commun: { ...without.commun, contact: { courriel: 'a@example.org' } },
    } as Commons);
    expect(written.complement).toMatch(/^mailto:a@example\.org/);
    expect(written.newAction).toBeUndefined();
    expect(written.actions).toEqual([]);
  });
});

describe('an action', () => {
  const evaluations = [
    { le: '2026-03-01', constat: 'a-l-arret', par: 'B' },
    { le: '2026-01-01', constat: 'avance', par: 'A' },
  ];

  it('shows what each one saw, and what was seen last', () => {
    const view = actionView(action({ evaluations }), commons(), TODAY);
    expect(view.steps.map(({ by }) => by)).toEqual(['A', 'B']);
    expect(view.last?.text).toBe('C’est à l’arrêt');
    expect(view.gaps.map(({ path }) => path)).toEqual(['/manques/29/samedi/']);
    expect(view.evaluate).toBe('/proposer/#evaluer=ouvrir');
  });

  it.each([
    ['2026-11-21', 'en-cours', '2026-11-21'],
    ['2026-11-22', 'en-cours', undefined],
    ['2026-10', 'prevue', '2026-10'],
    ['2026-11', 'en-cours', undefined],
    ['2026', 'en-cours', undefined],
    ['2025', 'terminee', undefined],
  ])('due %s and %s is overdue since %s', (echeance, etat, since) => {
    expect(overdueSince(action({ echeance, etat }).value, TODAY)).toBe(since);
  });
});

describe('what is switched off', () => {
  it('has no list, no page and no link', () => {
    const off = commons({ manques: false });
    expect(entryLists(off).map(({ path }) => path)).toEqual(['/services-publics/', '/actions/']);
    expect(plannedPages(off, TODAY).filter((path) => path.startsWith('/manques/'))).toEqual([]);
    expect(actionView(action(), off, TODAY).gaps).toEqual([]);
    const on = plannedPages(commons(), TODAY);
    expect(on).toEqual(
      expect.arrayContaining([
        '/manques/',
        '/manques/29/samedi/',
        '/services-publics/29/caf/',
        '/actions/ouvrir/',
      ]),
    );
  });

  it('is not cited on the page of a lieu', () => {
    const cites = (modules: object) =>
      citingLinks(commons(modules), 'lieux', '29/mediatheque').map(({ links }) =>
        links.map(({ path }) => path),
      );
    expect(cites({})).toEqual([['/services-publics/29/caf/']]);
    expect(cites({ 'services-publics': false })).toEqual([]);
  });
});
