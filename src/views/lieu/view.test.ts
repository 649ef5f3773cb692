import { expect, test } from 'vitest';
import { commonsOf, lieu } from '../../finder/sample.testing.ts';
import { unpack } from '../../finder/shard.ts';
import { stateTeller } from '../../finder/state.ts';
import { lieuView } from './view.ts';

const TODAY = '2026-11-22';
const nb = '\u00a0';

function viewOf(value: Parameters<typeof lieu>[1], ...others: ReturnType<typeof lieu>[]) {
  const entry = lieu('29/brest-x', { nom: 'X', ...value });
  return lieuView(entry, commonsOf([entry, ...others]), TODAY);
}

/** What the page's script says on Monday 23 November 2026, at ten in Paris. */
function stateOf({ live }: ReturnType<typeof viewOf>) {
  const now = new Date('2026-11-23T09:00:00Z');
  return stateTeller({}, now)(unpack(live!)[0]!);
}

test('what is unknown is not said', () => {
  const view = viewOf({});
  expect(view.hours).toBeUndefined();
  expect(view.live).toBeUndefined();
  expect(view.summary).toBe('');
  expect(view.facts.map(({ label }) => label)).toEqual(['Pour qui']);
});

test('hours are sentences, a week and slots for the script', () => {
  const view = viewOf({ horaires: 'Mo-Fr 09:00-12:00' });
  expect(view.hours?.sentences).toEqual([`Du lundi au vendredi, de 9${nb}h à 12${nb}h.`]);
  expect(view.hours?.week).toHaveLength(7);
  expect(stateOf(view)).toMatchObject({ state: 'open', text: `Ouvert jusqu’à${nb}12${nb}h` });
});

test('hours that were not understood stand as their source wrote them', () => {
  expect(viewOf({ horaires_bruts: 'tous les matins' }).hours).toEqual({
    sentences: [],
    week: [],
    raw: 'tous les matins',
  });
});

test('help hours are told apart from opening hours', () => {
  const view = viewOf({
    horaires: 'Mo-Fr 09:00-18:00',
    accueils: [{ id: 'a', genre: 'accueil', horaires: 'Tu 09:00-12:00' }],
  });
  expect(view.helpLine).toBe(`Le mardi, de 9${nb}h à 12${nb}h.`);
  expect(stateOf(view).text).toBe(`Lieu ouvert · aide numérique demain 9${nb}h${nb}– 12${nb}h`);
});

test('the clock is that of where the lieu is', () => {
  const view = viewOf({
    adresse: { commune: 'Saint-Denis', code_insee: '97411' },
    horaires: 'Mo 09:00-12:00',
  });
  expect(view.live?.timeZone).toBe('Indian/Reunion');
});

test('a lieu closed for good says so, where to go, and shows no state', () => {
  const view = viewOf(
    { horaires: 'Mo 09:00-12:00', fermeture: { le: '2025-06-30', remplace_par: '29/brest-y' } },
    lieu('29/brest-y', { nom: 'Y' }),
  );
  expect(view.closed).toBe(true);
  expect(view.live).toBeUndefined();
  expect(view.notices[0]).toMatchObject({
    kind: 'closed',
    lines: [`Ce lieu a fermé définitivement le 30${nb}juin${nb}2025.`],
    link: { before: `Allez plutôt à${nb}:`, path: '/lieux/29/brest-y/', text: 'Y' },
  });
});

test('what is said of free places is forgotten after thirty days', () => {
  expect(viewOf({ disponibilite: { etat: 'complet', le: '2026-10-22' } }).notices).toEqual([]);
  expect(viewOf({ disponibilite: { etat: 'complet', le: '2026-11-20' } }).notices).toMatchObject([
    { until: '2026-12-20' },
  ]);
});

test('an alert is shown until its last day', () => {
  const alerte = { message: 'Travaux', ferme: true };
  expect(viewOf({ alerte: { ...alerte, au: '2026-11-21' } }).notices).toEqual([]);
  expect(viewOf({ alerte: { ...alerte, au: TODAY } }).notices).toMatchObject([
    { kind: 'closed', until: TODAY },
  ]);
});

test('without a street there is no itinerary; a confidential address tells the commune alone', () => {
  expect(viewOf({ adresse: { commune: 'Brest', code_insee: '29019' } }).address.itinerary).toBeUndefined();
  const view = viewOf({ adresse_confidentielle: true, position: { latitude: 48.39, longitude: -4.48 } });
  expect(view.address.lines).toEqual(['Brest']);
  expect(JSON.stringify(view)).not.toMatch(/rue des Exemples|48\.39/);
});

test('the host shows what others hold there, and links back', () => {
  const carrier = lieu('29/brest-z', {
    nom: 'Z',
    accueils: [{ id: 'mercredi', genre: 'permanence', lieu: '29/brest-x' }],
  });
  expect(viewOf({}, carrier).hosted).toMatchObject([
    {
      kind: 'Permanence',
      when: ['Horaires non renseignés.'],
      known: false,
      link: { path: '/lieux/29/brest-z/#accueil-mercredi' },
    },
  ]);
});

test('what is right, and what changed, is said on the site itself', () => {
  const entry = lieu('29/brest-x');
  expect(lieuView(entry, commonsOf([entry]), TODAY).trust.exits).toEqual({
    exact: '/proposer/#confirmer=29/brest-x',
    changed: '/proposer/#changement=29/brest-x',
  });
});

/** A commons that takes no contributions on its site. */
const modules = { proposer: false };

test('the file is linked on the forge, and errors go to the commons’ address', () => {
  const entry = lieu('29/brest-x');
  const commun = {
    forge: { type: 'gitlab' as const, depot: 'https://forge.invalid/a/b.git' },
    contact: { courriel: 'commun@example.org' },
    modules,
  };
  const { trust } = lieuView(entry, commonsOf([entry], commun), TODAY);
  expect(trust.file?.read).toBe('https://forge.invalid/a/b/-/blob/main/data/lieux/29/brest-x.yaml');
  expect(trust.exits.exact).toMatch(/^mailto:commun@example\.org\?subject=Toujours%20exact/);
  expect(trust.exits.changed).toMatch(/^mailto:commun@example\.org\?subject=Quelque%20chose/);
});

test('without an address to write to, one says on the forge what is right and mends there what is not', () => {
  const entry = lieu('29/brest-x');
  const forge = { type: 'forgejo' as const, depot: 'https://forge.invalid/a/b' };
  const { exits } = lieuView(entry, commonsOf([entry], { forge, modules }), TODAY).trust;
  expect(exits.exact).toMatch(/^https:\/\/forge\.invalid\/a\/b\/issues\/new\?title=Toujours%20exact/);
  expect(exits.changed).toBe('https://forge.invalid/a/b/_edit/main/data/lieux/29/brest-x.yaml');
});

test('with a telephone alone one calls, and with nothing no button is dead', () => {
  const entry = lieu('29/brest-x');
  const exitsWith = (commun: object) =>
    lieuView(entry, commonsOf([entry], { ...commun, modules }), TODAY).trust.exits;
  expect(exitsWith({ contact: { telephone: '+33261910000' } }).phone?.href).toBe('tel:+33261910000');
  expect(exitsWith({})).toEqual({});
});

test('the nearest open lieux are told with their distance, closed and confidential ones are not', () => {
  const at = (latitude: number) => ({ position: { latitude, longitude: -4.49 } });
  const near = viewOf(
    at(48.39),
    lieu('29/b', { nom: 'B', ...at(48.4) }),
    lieu('29/a', { nom: 'A', ...at(48.391) }),
    lieu('29/closed', { ...at(48.39), fermeture: { le: '2025-01-01' } }),
    lieu('29/hidden', { ...at(48.39), adresse_confidentielle: true }),
    lieu('29/far', at(49)),
  ).nearby;
  expect(near.lieux.map(({ nom, distance }) => `${nom} ${distance}`)).toEqual([
    `A 0,1${nb}km`,
    `B 1,1${nb}km`,
  ]);
  expect(near.fromCommune).toBe(false);
});

test('a lieu whose place is not told has neighbours counted from its commune', () => {
  const others = [lieu('29/a', { position: { latitude: 48.4, longitude: -4.5 } })];
  const hidden = { adresse_confidentielle: true, position: { latitude: 48.2, longitude: -4.49 } };
  const { nearby } = viewOf(hidden, ...others);
  expect(nearby.fromCommune).toBe(true);
  expect(nearby).toEqual(viewOf({}, ...others).nearby);
});

test('coming dates are told one by one, those that are past are not', () => {
  const [accueil] = viewOf({
    accueils: [{ id: 'a', genre: 'atelier', dates: ['2026-12-08', '2026-11-01', '2026-12-01'] }],
  }).accueils;
  expect(accueil?.days.map(({ text }) => text)).toEqual([
    `mardi${nb}1er${nb}décembre${nb}2026`,
    `mardi${nb}8${nb}décembre${nb}2026`,
  ]);
  expect(accueil?.until).toBe('2026-12-08');
});

test('what is held elsewhere tells its next dates', () => {
  const [stop] = viewOf({
    accueils: [
      { id: 'a', genre: 'arret-itinerant', horaires: 'Mo[1] 14:00-16:00', adresse: { commune: 'Scaër' } },
    ],
  }).accueils;
  expect(stop?.days.map(({ date }) => date)).toEqual(['2026-12-07', '2027-01-04', '2027-02-01']);
});

test('a workshop is asked for where there are some, by the lieu’s own number or address', () => {
  const atelier = { accueils: [{ id: 'a', genre: 'atelier' as const }] };
  expect(viewOf({ contact: { telephone: '+33261910001' } }).workshop).toBeUndefined();
  expect(viewOf(atelier).workshop).toBeUndefined();
  expect(viewOf({ ...atelier, contact: { telephone: '+33261910001' } }).workshop?.href).toBe(
    'tel:+33261910001',
  );
  expect(viewOf({ ...atelier, contact: { courriels: ['x@example.org'] } }).workshop?.href).toBe(
    'mailto:x@example.org?subject=Demande%20d%E2%80%99atelier%20num%C3%A9rique',
  );
});

test('practices that name the lieu, even by a former identifier, are linked from it', () => {
  const entry = lieu('29/brest-x', { alias: ['29/brest-w'] });
  const commons = commonsOf([entry]);
  const practice = { id: 'p', value: { titre: 'P', lieux: ['29/brest-w'] } };
  const view = lieuView(entry, { ...commons, pratiques: [practice] } as unknown as typeof commons, TODAY);
  expect(view.practices).toEqual([{ path: '/pratiques/p/', text: 'P' }]);
});
