import { expect, test } from 'vitest';
import { readCriteria } from './criteria.ts';
import { AWAY } from './flags.ts';
import { found, help, slots } from './found.testing.ts';
import type { Found } from './found.ts';
import { stateTeller } from './state.ts';

/** Tuesday 24 November 2026, 10 h in Paris. */
const now = new Date('2026-11-24T09:00Z');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function told(result: Found, text = ''): [string, string] {
  const { state, text: words } = stateTeller(readCriteria(new URLSearchParams(text)), now)(result);
  return [state, plain(words)];
}

const TUESDAY = slots([1, 540, 720]);
const THURSDAY = slots([3, 540, 720]);
const building = { hours: slots([1, 480, 1080], [3, 480, 1080]), buildingHours: true };

test('without hours of its own, help is given when the lieu is open', () => {
  expect(told(found('a', {}, { hours: TUESDAY, helps: [help({}, { slots: TUESDAY })] }))).toEqual([
    'open',
    'Ouvert jusqu’à 12 h',
  ]);
});

test('an open building is not help', () => {
  const helps = [help({}, { slots: THURSDAY })];
  expect(told(found('a', {}, { ...building, helps }))).toEqual([
    'closed',
    'Lieu ouvert · aide numérique jeudi 9 h – 12 h',
  ]);
});

test('the help is the one that answers the need', () => {
  const helps = [
    help({ besoin: ['demarche'] }, { slots: THURSDAY }),
    help({ besoin: ['arnaques'] }, { slots: TUESDAY }),
  ];
  const result = found('a', {}, { ...building, helps });
  expect(told(result)).toEqual(['open', 'Aide numérique jusqu’à 12 h']);
  expect(told(result, 'besoin=demarche')).toEqual([
    'closed',
    'Lieu ouvert · aide numérique jeudi 9 h – 12 h',
  ]);
});

test('help at unknown hours in an open building has to be asked about', () => {
  expect(told(found('a', {}, { ...building, helps: [help()] }))).toEqual([
    'unknown',
    'Lieu ouvert · horaires de l’aide à vérifier',
  ]);
});

test('by appointment says so, with its next time', () => {
  const helps = [help({ rdv: ['obligatoire'] }, { slots: THURSDAY })];
  expect(told(found('a', {}, { ...building, helps }))).toEqual([
    'appointment',
    'Sur rendez-vous · aide numérique jeudi 9 h – 12 h',
  ]);
  const asked = {
    ...slots(),
    unknown: { week: [[1, 540, 720, 0]], exceptions: {}, texts: ['sur rendez-vous'] },
  };
  const hours = asked as typeof TUESDAY;
  expect(told(found('b', {}, { hours, helps: [help({}, { slots: hours })] }))).toEqual([
    'appointment',
    'Sur rendez-vous',
  ]);
});

test('a stop tells its next passage, a workshop its next date', () => {
  const stop = help({ ou: ['passe'] }, { slots: THURSDAY });
  expect(told(found('bus', {}, { anchor: 'accueil-x', helps: [stop] }))).toEqual([
    'closed',
    'Prochain passage : jeudi 9 h – 12 h',
  ]);
  const workshop = help({}, { dates: ['2026-11-20', '2026-12-01'] });
  expect(told(found('atelier', {}, { anchor: 'accueil-y', helps: [workshop] }))).toEqual([
    'closed',
    'Prochaine date : mardi 1er décembre',
  ]);
});

test('what one need not go to the lieu for is told apart', () => {
  const phone = help({ ou: ['distance'] }, { slots: TUESDAY });
  const line = { ...phone, ou: phone.ou | AWAY };
  const result = found('a', {}, { helps: [help(), line], toldOnPage: true });
  expect(told(result)).toEqual(['unknown', 'Horaires sur la fiche']);
  expect(told(result, 'ou=distance')).toEqual(['open', 'À distance : jusqu’à 12 h']);
});

test('a lieu closed for works is closed whatever its hours', () => {
  const ferme = { au: '2026-12-31' };
  expect(told(found('a', {}, { hours: TUESDAY, ferme, helps: [help({}, { slots: TUESDAY })] }))).toEqual([
    'closed-for-now',
    'Fermé jusqu’au jeudi 31 décembre inclus',
  ]);
});

test('nothing known is not closed', () => {
  expect(told(found('a'))).toEqual(['unknown', 'Horaires non renseignés']);
});
