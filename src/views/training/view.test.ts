import { describe, expect, it } from 'vitest';
import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { commonsWith, gap, service, territory } from '../territory/territory.testing.ts';
import { trainingSummary, trainingView } from './view.ts';

const TODAY = '2026-11-22';
const SEEK = 'Savoir quoi répondre quand on nous confie un mot de passe';
const GIVE = 'Garder un mot de passe sans le noter';
const FAR = 'Faire une demande de retraite';

const lieu = (id: string, more: Partial<Lieu> = {}): Entry<Lieu> => ({
  collection: 'lieux',
  id,
  path: `lieux/${id}.yaml`,
  value: { nom: id, adresse: { commune: 'Brest', code_insee: '29019' }, ...more },
});
const brest = territory('brest');
const view = (parts: Partial<Commons>) =>
  trainingView(brest, commonsWith({ territoires: [brest], ...parts }), TODAY);

describe('training on a territory', () => {
  it('brings together those who seek and those who teach the same thing, lieux and services alike', () => {
    const { met, sought, offered } = view({
      lieux: [lieu('29/a', { formations_proposees: [GIVE, 'Réparer une souris'] })],
      'services-publics': [service('29/caf', { besoins_formation: [SEEK] })],
    });
    expect(met.map(({ title }) => title)).toEqual(['Mot de passe']);
    expect(met[0]!.seek[0]!.who.path).toBe('/services-publics/29/caf/');
    expect(met[0]!.offer[0]).toMatchObject({ text: GIVE, where: 'Brest' });
    expect(sought).toEqual([]);
    expect(offered.map(({ title }) => title)).toEqual(['Réparer une souris']);
  });

  it('names as missing what nobody teaches here, with who does further away, unless it is closed', () => {
    const bordeaux = { adresse: { commune: 'Bordeaux', code_insee: '33063' }, formations_proposees: [FAR] };
    const { sought } = view({
      lieux: [
        lieu('29/a', { besoins_formation: [FAR] }),
        lieu('33/b', bordeaux),
        lieu('33/c', { ...bordeaux, fermeture: { le: '2026-01-01' } }),
      ],
    });
    expect(sought.map(({ title, elsewhere }) => [title, elsewhere.map(({ who }) => who.path)])).toEqual([
      [FAR, ['/lieux/33/b/']],
    ]);
  });

  it('says how many teams say nothing: nobody knows what they seek', () => {
    const { counts } = view({
      lieux: [lieu('29/a', { besoins_formation: [SEEK] }), lieu('29/b'), lieu('29/c')],
    });
    expect(counts).toEqual([
      'Sur 3\u00a0lieux, 1\u00a0équipe dit ce qu’elle voudrait apprendre, et aucune ce qu’elle peut apprendre à d’autres.',
      '2\u00a0équipes n’en disent rien\u00a0: on ne sait pas si elles cherchent ou proposent quelque chose.',
    ]);
    expect(view({}).counts).toEqual(['Aucun lieu ni service public n’est encore inscrit ici.']);
  });

  it('counts who helps and for which levels, the unknown apart', () => {
    const { helpers, levels } = view({
      lieux: [
        lieu('29/a', { accompagnement: { par: ['écrivain public', 'bénévole'] }, niveaux: ['debute'] }),
        lieu('29/b', { accueils: [{ id: 'x', genre: 'atelier', niveaux: ['debute'] }] }),
        lieu('29/c'),
      ],
    });
    const told = ({ answers }: typeof helpers) =>
      answers.filter(({ number }) => number > 0).map(({ label, number }) => [label, number]);
    expect(told(helpers)).toEqual([
      ['Des bénévoles', 1],
      ['Des écrivains publics', 1],
    ]);
    expect(helpers.untold).toBe(2);
    expect(told(levels)).toEqual([['«\u00a0Je débute\u00a0»', 2]]);
    expect(levels.untold).toBe(1);
  });

  it('names the gaps of training that stay open, none where gaps are switched off', () => {
    const manques = [
      gap('29/ouvert', { objet: 'formation', territoires: ['brest'] }),
      gap('29/comble', { objet: 'formation', territoires: ['brest'], statut: 'comble' }),
      gap('29/autre', { objet: 'lieu', territoires: ['brest'] }),
    ];
    expect(view({ manques }).gaps.map(({ path }) => path)).toEqual(['/manques/29/ouvert/']);
    const off = commonsWith({ territoires: [brest], manques }, { modules: { manques: false } });
    const quiet = trainingView(brest, off, TODAY);
    expect([quiet.gaps, quiet.name]).toEqual([[], undefined]);
  });

  it('is told in brief on the page of the territory', () => {
    const all = view({
      lieux: [lieu('29/a', { besoins_formation: [FAR], accompagnement: { par: ['salarié'] } })],
    });
    expect(trainingSummary(all)).toMatchObject({
      path: '/territoires/brest/formations/',
      waiting: [FAR],
      met: [],
      helpers: 'On y est aidé par des salariés dans 1\u00a0lieu.',
    });
  });
});
