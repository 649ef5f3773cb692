import { expect, test } from 'vitest';
import { readCriteria } from './criteria.ts';
import { found, help, slots } from './found.testing.ts';
import type { Found } from './found.ts';
import { type SearchContext, search } from './search.ts';

const BREST = { latitude: 48.39, longitude: -4.486 };
/** Tuesday 24 November 2026, 10 h in Paris. */
const now = new Date('2026-11-24T09:00Z');

function ask(all: Found[], text: string, context: Partial<SearchContext> = {}) {
  return search(all, readCriteria(new URLSearchParams(text)), { now, ...context });
}
const names = (all: Found[], text: string, context?: Partial<SearchContext>): string[] =>
  ask(all, text, context).results.map((placed) => placed.found.nom);

test('any of the needs is enough, all of the equipment is wanted', () => {
  const all = [
    found('a', { besoin: ['demarche'], equipement: ['wifi'] }),
    found('b', { besoin: ['arnaques'], equipement: ['wifi', 'appareil'] }),
  ];
  expect(names(all, 'besoin=demarche,arnaques')).toEqual(['a', 'b']);
  expect(names(all, 'equipement=wifi,appareil')).toEqual(['b']);
});

test('one help has to answer everything', () => {
  const arabic = help(
    { besoin: ['demarche'], rdv: ['obligatoire'] },
    { langues: ['ar'], allLanguages: true },
  );
  const free = help({ besoin: ['demarche'], rdv: ['inutile'] }, { langues: ['fr'], allLanguages: true });
  const all = [found('deux aides', {}, { helps: [arabic, free] })];
  expect(names(all, 'parle=ar')).toEqual(['deux aides']);
  expect(names(all, 'rdv=sans')).toEqual(['deux aides']);
  expect(names(all, 'parle=ar&rdv=sans')).toEqual([]);
});

test('what is not told is left out, and said', () => {
  const all = [found('gratuit', { prix: ['gratuit'] }), found('muet'), found('payant', { prix: ['payant'] })];
  const { results, untold, excluded } = ask(all, 'prix=gratuit');
  expect(results).toHaveLength(1);
  expect(untold).toEqual({ prix: 1 });
  expect(excluded).toMatchObject([{ group: 'prix', count: 2 }]);
});

test('a lieu for everybody is not meant for anybody in particular', () => {
  expect(ask([found('tous')], 'public=femmes').untold).toEqual({});
});

test('a step in the doorway is known, and not told otherwise', () => {
  const told = (nom: string, acces: number, accesKnown: number): Found => {
    const base = found(nom);
    return { ...base, profile: { ...base.profile, acces, accesKnown } };
  };
  const { results, untold } = ask(
    [told('oui', 1, 1), told('non', 0, 1), told('?', 0, 2)],
    'acces=plain-pied',
  );
  expect([results.map((placed) => placed.found.nom), untold]).toEqual([['oui'], { acces: 1 }]);
});

test('counts follow the other groups’ filters, not their own', () => {
  const all = [
    found('a', { besoin: ['demarche'], prix: ['gratuit'] }),
    found('b', { besoin: ['arnaques'], prix: ['gratuit'] }),
    found('c', { besoin: ['arnaques'], prix: ['payant'] }),
  ];
  const { counts } = ask(all, 'besoin=demarche&prix=gratuit');
  expect(counts.besoin).toMatchObject({ demarche: 1, arnaques: 1, apprendre: 0 });
  expect(counts.prix).toEqual({ gratuit: 1, 'sous-condition': 1 });
});

test('a count is what one then finds', () => {
  const prices = [['gratuit'], ['sous-condition', 'payant'], ['payant'], []];
  const needs = [['demarche'], ['demarche', 'arnaques'], []];
  const all = prices.flatMap((prix, p) =>
    needs.map((besoin, n) =>
      found(`${p}${n}`, { prix, besoin, type: [n ? 'mairie' : 'emploi'], rdv: p ? ['inutile'] : [] }),
    ),
  );
  const start = 'besoin=demarche&rdv=sans';
  const { counts } = ask(all, start);
  for (const [group, option] of [
    ['prix', 'gratuit'],
    ['prix', 'sous-condition'],
    ['type', 'mairie'],
    ['type', 'emploi'],
  ] as const)
    expect(names(all, `${start}&${group}=${option}`), option).toHaveLength(counts[group][option]!);
});

test('languages and labels are counted by name, a result once', () => {
  const speaking = (...langues: string[]) => help({}, { langues, allLanguages: true });
  const all = [found('a', {}, { helps: [speaking('ar'), speaking('ar', 'tr')] }), found('b')];
  expect(ask(all, '').counts.parle).toEqual({ ar: 1, tr: 1 });
});

test('open now is about the help, on the lieu’s own clock', () => {
  const at = (nom: string, timeZone: string, ...week: Parameters<typeof slots>) =>
    found(nom, {}, { timeZone, helps: [help({}, { slots: slots(...week) })] });
  const all = [
    at('ici', 'Europe/Paris', [1, 540, 720]),
    at('Réunion', 'Indian/Reunion', [1, 540, 720]),
    at('samedi', 'Europe/Paris', [5, 540, 720]),
    found('muet'),
  ];
  const { results, untold } = ask(all, 'quand=maintenant');
  expect(results.map((placed) => placed.found.nom)).toEqual(['ici']);
  expect(untold).toEqual({ quand: 1 });
  expect(names(all, 'quand=samedi')).toEqual(['samedi']);
  expect(names(all, 'quand=mardi-11h59')).toEqual(['ici', 'Réunion']);
  expect(names(all, 'quand=mardi-12h00')).toEqual([]);
});

test('past the horizon nobody can tell', () => {
  const all = [found('a', {}, { helps: [help({}, { slots: slots([0, 540, 720]) })] })];
  expect(ask(all, 'quand=2027-11-22-10h00')).toMatchObject({ results: [], untold: { quand: 1 } });
});

test('a date without hours is a day, not an evening', () => {
  const all = [found('a', {}, { helps: [help({}, { dates: ['2026-11-28'] })] })];
  expect(names(all, 'quand=samedi')).toEqual(['a']);
  expect(ask(all, 'quand=samedi-10h00').untold).toEqual({ quand: 1 });
  expect(ask(all, 'quand=dimanche').untold).toEqual({});
});

test('a lieu closed for works receives nobody until then', () => {
  const helps = [help({}, { slots: slots([1, 540, 720], [5, 540, 720]) })];
  const all = [found('a', {}, { helps, ferme: { au: '2026-11-27' } })];
  expect(names(all, 'quand=maintenant')).toEqual([]);
  expect(names(all, 'quand=samedi')).toEqual(['a']);
});

test('whether new people are received is forgotten in time', () => {
  const all = [found('a', { places: ['attente'] })];
  expect(names(all, 'places=attente')).toEqual(['a']);
  expect(names(all, 'places=tout-de-suite')).toEqual([]);
  expect(ask(all, 'places=attente', { now: new Date('2026-12-02T09:00Z') })).toMatchObject({
    results: [],
    untold: { places: 1 },
  });
});

test('the nearest comes first, numbered; too far is left out, unless there are hardly any', () => {
  const at = (km: number) => found(`${km}`, {}, { latitude: 48.39 + km / 111.2, longitude: -4.486 });
  expect(names([3, 1, 70, 2, 4, 5].map(at), '', { from: BREST })).toEqual(['1', '2', '3', '4', '5']);
  expect(names([3, 70, 300].map(at), '', { from: BREST })).toEqual(['3', '70']);
  expect(ask([3, 1].map(at), '', { from: BREST }).results.map(({ number }) => number)).toEqual([1, 2]);
});

test('when nothing is found, each filter says what it keeps out, the nearest with it', () => {
  const at = (nom: string, km: number, told: Parameters<typeof found>[1]) =>
    found(nom, told, { latitude: 48.39 + km / 111.2, longitude: -4.486 });
  const all = [
    at('payant', 1, { besoin: ['demarche'], prix: ['payant'] }),
    at('gratuit', 2, { besoin: ['arnaques'], prix: ['gratuit'] }),
    at('gratuit aussi', 3, { besoin: ['arnaques'], prix: ['gratuit'] }),
    at('rien de cela', 0.5, { besoin: ['arnaques'], prix: ['payant'] }),
  ];
  const { excluded, nearest } = ask(all, 'besoin=demarche&prix=gratuit', { from: BREST });
  expect(excluded.map((each) => [each.group, each.count, each.nearest.found.nom])).toEqual([
    ['besoin', 2, 'gratuit'],
    ['prix', 1, 'payant'],
  ]);
  expect(nearest?.found.nom).toBe('rien de cela');
});

test('a box keeps what lies within', () => {
  const all = [found('a', {}, BREST), found('b', {}, { latitude: 45, longitude: 3 }), found('nulle part')];
  expect(names(all, '', { box: [-5, 48, -4, 49] })).toEqual(['a']);
});

test('help that comes to people shows only where it reaches', () => {
  const all = [found('lieu'), found('chez vous', {}, { zone: ['29019'] })];
  expect(names(all, '', { code: '29019' })).toHaveLength(2);
  expect(names(all, '')).toEqual(['lieu']);
});

test('a known address nearby goes before one of which only the commune is known', () => {
  const vague = found('vague', {}, { ...BREST, approximate: true });
  const near = found('à un kilomètre', {}, { latitude: 48.399, longitude: -4.486 });
  expect(names([vague, near], '', { from: BREST })).toEqual(['à un kilomètre', 'vague']);
});

test('ties follow the names, whatever the order given; without a place the order given stays', () => {
  const [a, b] = [found('a', {}, BREST), found('b', {}, BREST)];
  expect(names([b, a], '', { from: BREST })).toEqual(['a', 'b']);
  expect(names([b, a], '')).toEqual(['b', 'a']);
});

test('the visitor’s own département is shown whole, however wide', () => {
  const wide = Array.from({ length: 6 }, (_, i) =>
    found(`${i}`, {}, { id: `973/${i}`, latitude: 5 - i / 2, longitude: -52 }),
  );
  const from = { latitude: 5, longitude: -52 };
  expect(names(wide, '', { from, departement: '973' })).toHaveLength(6);
  expect(names(wide, '', { from })).toHaveLength(5);
});
