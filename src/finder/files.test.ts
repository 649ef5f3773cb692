import { expect, test } from 'vitest';
import { codeBits } from './codes.ts';
import { finderFiles } from './files.ts';
import { heapsOf, readPoints } from './points.ts';
import { commonsOf, lieu } from './sample.testing.ts';
import { type ShardIndex, unpack } from './shard.ts';

const TODAY = '2026-11-22';

function filesOf(...entries: ReturnType<typeof lieu>[]) {
  const files = new Map(
    [...finderFiles(commonsOf(entries), TODAY)].map(({ path, content }) => [
      path,
      typeof content === 'string' ? JSON.parse(content) : content.buffer,
    ]),
  );
  return {
    index: files.get('recherche/index.json') as ShardIndex,
    points: files.get('recherche/points.bin') as ArrayBuffer,
    found: unpack(files.get('recherche/29.json'), TODAY),
  };
}

test('what is packed comes back', () => {
  const { found, index } = filesOf(
    lieu('29/brest-x', {
      nom: 'Médiathèque',
      typologie: ['BIB'],
      services: ['Aide aux démarches administratives'],
      position: { latitude: 48.39, longitude: -4.486 },
      contact: { telephone: '+33261910001' },
      frais_a_charge: ['Gratuit'],
      accueils: [{ id: 'a', genre: 'accueil', rendez_vous: 'inutile' }],
      horaires: 'Mo-Fr 09:00-12:00',
    }),
  );
  expect(found).toMatchObject([
    {
      id: '29/brest-x',
      nom: 'Médiathèque',
      commune: 'Brest',
      code: '29019',
      voie: '1 rue des Exemples',
      latitude: 48.39,
      longitude: -4.486,
      approximate: false,
      helps: [{ besoin: codeBits('besoin', ['Aide aux démarches administratives']), rdv: 1, prix: 1 }],
      kind: 'Bibliothèque ou médiathèque',
      price: 'Gratuit',
      appointment: 'Sans rendez-vous',
      phone: '+33261910001',
      timeZone: 'Europe/Paris',
      hours: {
        week: [
          [0, 540, 720],
          [1, 540, 720],
          [2, 540, 720],
          [3, 540, 720],
          [4, 540, 720],
        ],
      },
    },
  ]);
  expect(index).toEqual({
    version: 3,
    total: 1,
    labels: [],
    shards: [['29', 'Finistère', 1, 48.39, -4.486, 48.39, -4.486, 48.39, -4.49]],
  });
});

test('without coordinates a lieu stands at its commune’s point, and says so', () => {
  const [found] = filesOf(lieu('29/x')).found;
  expect(found?.approximate).toBe(true);
  expect(found?.latitude).toBeCloseTo(48.39, 1);
});

test('unknown hours stay unknown, and hours of help alone are used', () => {
  const help = { id: 'a', genre: 'accueil' as const, horaires: 'Tu 09:00-12:00' };
  const { found } = filesOf(
    lieu('29/a'),
    lieu('29/b', { accueils: [help] }),
    lieu('29/c', { horaires: 'Mo 09:00-10:00', accueils: [help] }),
  );
  expect(
    found.map(({ hours, toldOnPage, buildingHours }) => [hours?.week, toldOnPage, buildingHours]),
  ).toEqual([
    [undefined, false, false],
    [[[1, 540, 720]], true, false],
    [[[0, 540, 600]], true, true],
  ]);
});

test('a lieu closed for works is closed for now, until the day it says', () => {
  const alerte = (au: string) => ({ alerte: { message: 'Travaux', ferme: true, au } });
  const { found } = filesOf(lieu('29/a', alerte('2026-12-31')), lieu('29/b', alerte('2026-11-01')));
  expect(found.map(({ closedForNow }) => closedForNow)).toEqual([true, false]);
});

test('equal hours and words are written once', () => {
  const same = { horaires: 'Mo-Fr 09:00-12:00', frais_a_charge: ['Gratuit' as const] };
  const [shard] = finderFiles(commonsOf([lieu('29/a', same), lieu('29/b', same)]), TODAY);
  const { hours, words, communes } = JSON.parse(shard!.content as string);
  expect([hours.length, words, communes]).toEqual([1, ['Gratuit'], [['Brest', '29019']]]);
});

test('an empty commons has an empty index', () => {
  expect([...finderFiles(commonsOf([]), TODAY)]).toEqual([
    { path: 'recherche/points.bin', content: new Uint8Array() },
    { path: 'recherche/index.json', content: '{"version":3,"total":0,"labels":[],"shards":[]}' },
  ]);
});

test('all points come back, to within some metres, with what they are for', () => {
  const at = (latitude: number, longitude: number) => ({ position: { latitude, longitude } });
  const { points, index, found } = filesOf(
    lieu('29/a', { ...at(48.39, -4.486), services: ['Utilisation sécurisée du numérique'] }),
    lieu('29/b', at(47.99, -4.1)),
    lieu('29/c'),
    lieu('35/d', { ...at(48.11, -1.68), adresse: { commune: 'Rennes', code_insee: '35238' } }),
  );
  const read = readPoints(points, index);
  expect(read.map(({ departement, row, approximate }) => [departement, row, approximate])).toEqual([
    ['29', 0, false],
    ['29', 1, false],
    ['29', 2, true],
    ['35', 0, false],
  ]);
  for (const [i, { latitude, longitude }] of found.entries()) {
    expect(read[i]!.latitude).toBeCloseTo(latitude!, 4);
    expect(read[i]!.longitude).toBeCloseTo(longitude!, 4);
  }
  expect(read[0]!.besoin).toBe(codeBits('besoin', ['Utilisation sécurisée du numérique']));
  expect(heapsOf(index).map(({ nom, count }) => [nom, count])).toEqual([
    ['Finistère', 3],
    ['Ille-et-Vilaine', 1],
  ]);
});

test('points of another day’s index are refused', () => {
  const { points, index } = filesOf(lieu('29/a'));
  const other = { ...index, shards: [...index.shards, ...index.shards] };
  expect(() => readPoints(points, other)).toThrow(RangeError);
});

test('an identifier that follows from commune and name is not written, and comes back', () => {
  const named = (id: string, nom: string) => lieu(id, { nom });
  const entries = [
    named('29/brest-mediatheque', 'Médiathèque'),
    named('29/brest-mediatheque-2', 'Médiathèque'),
    named('35/brest-ailleurs', 'Ailleurs'),
  ];
  const [shard] = finderFiles(commonsOf(entries), TODAY);
  const cells = JSON.parse(shard!.content as string).rows.map(([id]: string[]) => id);
  expect(cells).toEqual(['35/brest-ailleurs', '', 'brest-mediatheque-2']);
  expect(filesOf(...entries).found.map(({ id }) => id)).toEqual([
    '35/brest-ailleurs',
    '29/brest-mediatheque',
    '29/brest-mediatheque-2',
  ]);
});
