import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

/** With ordinary spaces, to be read in a test. */
function say(value: string): string[] {
  return sentencesOf(value).map((sentence) => sentence.replaceAll('\u00a0', ' '));
}

describe('hours are said as a person would', () => {
  test.each([
    [
      'Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00; PH off',
      [
        'Du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h.',
        'Le samedi, de 9 h à 12 h.',
        'Fermé les jours fériés.',
      ],
    ],
    ['Tu[1] 14:00-17:00', ['Le premier mardi du mois, de 14 h à 17 h.']],
    ['Th[2,4] 15:30-17:00', ['Les deuxième et quatrième jeudis du mois, de 15 h 30 à 17 h.']],
    ['Mo[-1] 09:00-12:00', ['Le dernier lundi du mois, de 9 h à 12 h.']],
    ['"sur rendez-vous"', ['Sur rendez-vous.']],
    [
      'We 14:00-17:00 || "sur rendez-vous"',
      ['Le mercredi, de 14 h à 17 h.', 'En dehors de ces horaires : sur rendez-vous.'],
    ],
    ['Mo-Fr 09:00-12:00 "sur rendez-vous"', ['Du lundi au vendredi, de 9 h à 12 h : sur rendez-vous.']],
    ['Mo 09:00-12:00 open "au fond de la cour"', ['Le lundi, de 9 h à 12 h (au fond de la cour).']],
    ['24/7', ['Tous les jours, jour et nuit.']],
    ['Fr 22:00-02:00', ['Le vendredi, de 22 h à 2 h (le lendemain).']],
    ['Sa 18:00-24:00', ['Le samedi, de 18 h à minuit.']],
    ['week 1-53/2 We 14:00-17:00', ['Les semaines impaires, le mercredi, de 14 h à 17 h.']],
    ['week 2-52/2 We 14:00-17:00', ['Les semaines paires, le mercredi, de 14 h à 17 h.']],
    ['Apr-Oct Mo-Fr 09:00-18:00', ['D’avril à octobre, du lundi au vendredi, de 9 h à 18 h.']],
    ['Jul 10:00-12:00', ['En juillet, de 10 h à 12 h.']],
    ['2026 Jul 14 10:00-12:00', ['Le 14 juillet 2026, de 10 h à 12 h.']],
    [
      'Mo-Fr 09:00-12:00; 2026 Dec 24-2027 Jan 1 off',
      ['Du lundi au vendredi, de 9 h à 12 h.', 'Fermé du 24 décembre 2026 au 1er janvier 2027.'],
    ],
    [
      'Mo-Fr 09:00-12:00; Dec 24-31 off "congés"',
      ['Du lundi au vendredi, de 9 h à 12 h.', 'Fermé du 24 au 31 décembre (congés).'],
    ],
    [
      'Mo-Fr 14:00-17:00; SH Mo-Fr 09:00-17:00',
      [
        'Du lundi au vendredi, de 14 h à 17 h.',
        'Pendant les vacances scolaires, du lundi au vendredi, de 9 h à 17 h.',
      ],
    ],
    ['Mo-Fr,PH 09:00-12:00', ['Du lundi au vendredi, de 9 h à 12 h.', 'Les jours fériés, de 9 h à 12 h.']],
    [
      'Mo-Fr 09:00-12:00; PH unknown',
      ['Du lundi au vendredi, de 9 h à 12 h.', 'Les jours fériés : à vérifier.'],
    ],
    ['off', ['Fermé.']],
    ['unknown', ['Horaires à vérifier.']],
  ])('%s', (value, sentences) => {
    expect(say(value)).toEqual(sentences);
  });

  test('a day that replaces another is said once, as it is', () => {
    expect(say('Mo-Fr 09:00-18:00; We off; Th 09:00-12:00')).toEqual([
      'Le lundi, le mardi et le vendredi, de 9 h à 18 h.',
      'Le jeudi, de 9 h à 12 h.',
      'Fermé le mercredi.',
    ]);
  });

  test('spaces inside an hour do not break', () => {
    expect(sentencesOf('Mo 09:30-12:00')).toEqual(['Le lundi, de 9\u00a0h\u00a030 à 12\u00a0h.']);
  });
});

describe('what cannot be said is shown as it is written', () => {
  test.each([
    'Mo-Fr 09:00+',
    'easter off',
    'sunrise-sunset',
    'Tu[2] -1 day 10:00-12:00',
    'PH off; Mo-Fr 09:00-12:00',
    'SH Mo-Fr 10:00-12:00; SH We 14:00-16:00',
    'week 1-53/3 We 14:00-17:00',
    'Mo[-3] 10:00-12:00',
  ])('%s', (value) => {
    expect(say(value)).toEqual([`Horaires (notation OpenStreetMap) : ${value}`]);
  });
});

test('no comment is ever lost', () => {
  const rule = fc.constantFrom(
    'Mo-Fr 09:00-12:00',
    'Sa',
    'SH Tu 10:00-11:00',
    'Aug off',
    'We[1] 14:00-16:00',
    '2026 Dec 24',
    'Su off',
    '',
  );
  const word = fc.constantFrom('sur rendez-vous', 'au sous-sol', 'congés', 'sonner');
  const state = fc.constantFrom('', 'open ', 'unknown ');
  const commented = fc.tuple(rule, state, word).map(([selector, kind, text]) => ({
    rule: `${selector} ${selector.endsWith('off') ? '' : kind}"${text}"`.trim(),
    text,
  }));
  fc.assert(
    fc.property(fc.array(commented, { minLength: 1, maxLength: 1 }), ([only]) => {
      expect(say(`Th 09:00-10:00; ${only!.rule}`).join(' ').toLowerCase()).toContain(only!.text);
    }),
  );
});
