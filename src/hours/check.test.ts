import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { checkHours } from './check.ts';

/** The message of hours that are refused. */
function messageOf(value: string): string {
  const check = checkHours(value);
  return check.ok ? `accepted as ${check.tidy}` : check.message;
}

describe('hours that can be read', () => {
  test.each([
    'Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00; PH off',
    'Sa[1] 10:00-12:00',
    'Mo[-1],Tu[1,3] 10:00-12:00',
    'We 14:00-17:00 || "sur rendez-vous"',
    '"sur rendez-vous"',
    '24/7',
    'Fr 22:00-02:00',
    'Apr-Oct Mo-Fr 09:00-18:00; Nov-Mar Mo-Fr 10:00-16:00',
    'Mo-Fr 09:00-12:00; 2026 Dec 24-2027 Jan 2 off',
    'week 1-53/2 We 14:00-17:00',
    'Mo-Fr 14:00-17:00; SH Mo-Fr 09:00-17:00',
    'easter off',
    'Mo-Fr 09:00+',
    'off',
    'unknown',
  ])('%s is left as it is', (value) => {
    expect(checkHours(value)).toEqual({ ok: true, tidy: value });
  });

  test.each([
    ['Mo, We 9:00-12:00 , 13:30-17:00;Fr 09:00-12:00;', 'Mo,We 09:00-12:00,13:30-17:00; Fr 09:00-12:00'],
    ['Mo 09:00-13:00,13:00-18:00', 'Mo 09:00-18:00'],
    ['mo-fr 9:00-12:00', 'Mo-Fr 09:00-12:00'],
    ['Mo 9-12', 'Mo 09:00-12:00'],
    ['Mo "sur,  rendez-vous"', 'Mo "sur,  rendez-vous"'],
  ])('%s gets the usual spelling', (value, tidy) => {
    expect(checkHours(value)).toEqual({ ok: true, tidy });
    expect(checkHours(tidy)).toEqual({ ok: true, tidy });
  });
});

test('careless spacing and single digits are tidied, and nothing else', () => {
  const part = fc.constantFrom('Mo-Fr', 'Tu,Th', 'Sa[1]', 'SH We', 'Apr-Oct Su', 'Dec 24-31');
  const hours = fc.constantFrom(
    '09:00-12:00,14:00-17:00',
    '08:30-12:00',
    'off',
    '"sur rendez-vous"',
    '09:00-10:00 open "a, b; c"',
  );
  const value = fc
    .array(fc.tuple(part, hours), { minLength: 1, maxLength: 4 })
    .map((rules) => rules.map((rule) => rule.join(' ')));
  const space = fc.constantFrom('', ' ', '  ');
  fc.assert(
    fc.property(value, space, space, (rules, before, after) => {
      const careless = rules
        .map((rule) =>
          rule
            .split(/("[^"]*")/)
            .map((text, i) =>
              i % 2
                ? text
                : text
                    .replace(/(?<![\d:])0(?=\d:)/g, '')
                    .replaceAll(',', `,${after}`)
                    .replaceAll(' ', ` ${after}`),
            )
            .join(''),
        )
        .join(`${before};${after}`);
      expect(checkHours(`${after}${careless}${before}`)).toEqual({ ok: true, tidy: rules.join('; ') });
    }),
  );
});

test('school holidays that the package does not know yet are no fault of the hours', async () => {
  vi.useFakeTimers({ now: new Date('2035-02-15T10:00:00Z'), toFake: ['Date'] });
  vi.resetModules();
  try {
    const { checkHours: checkThen } = await import('./check.ts');
    for (const value of ['sunrise-12:00; SH off', 'SH We sunrise-12:00'])
      expect(checkThen(` ${value}`)).toEqual({ ok: true, tidy: value });
    expect(checkThen('sunrise-12:00; SH of')).toMatchObject({ ok: false });
  } finally {
    vi.useRealTimers();
  }
});

describe('hours that were surely meant otherwise', () => {
  test.each([
    ['Mo-Fr 9h-12h30,13h30-17h', 'Mo-Fr 09:00-12:30,13:30-17:00'],
    ['Mo: 10:00-12:00', 'Mo 10:00-12:00'],
    ['Lu-Ve 09:00-12:00', 'Mo-Fr 09:00-12:00'],
    ['lun-ven 9h-12h', 'Mo-Fr 09:00-12:00'],
    ['Sa-Di 09:00–12:00', 'Sa-Su 09:00-12:00'],
    [
      'mar-mer-jeu-ven 10h-12h 13h30-18h30  et le sam 10h-12h30',
      'Tu,We,Th,Fr 10:00-12:00,13:30-18:30; Sa 10:00-12:30',
    ],
    ['Du lundi au vendredi de 9h00 à 12h00 et de 14h00 à 17h00', 'Mo-Fr 09:00-12:00,14:00-17:00'],
    ['Les deuxième et quatrième jeudis du mois de 15h30 à 17h00', 'Th[2,4] 15:30-17:00'],
    ['1er et 3ème lundi du mois de 14h à 17h', 'Mo[1,3] 14:00-17:00'],
    ['Le lundi de 9h00 à 12h00 et sur rendez-vous.', 'Mo 09:00-12:00 || "sur rendez-vous"'],
    ['Le samedi sur RDV', 'Sa "sur rendez-vous"'],
    ['Lundi : fermé, mardi : 9h-12h', 'Mo off; Tu 09:00-12:00'],
    ['Mo-Fr 09:00-12:00; fermé les jours fériés', 'Mo-Fr 09:00-12:00; PH off'],
    ['Mo-Fr 09:00-12:00; 14:00-17:00', 'Mo-Fr 09:00-12:00,14:00-17:00'],
    ['Mo, Fr 14:00-18:30 We 9:00-11:00', 'Mo,Fr 14:00-18:30; We 09:00-11:00'],
    ['PH off; Mo-Fr 09:00-12:00', 'Mo-Fr 09:00-12:00; PH off'],
  ])('%s becomes %s', (value, fix) => {
    expect(checkHours(value)).toMatchObject({ ok: false, fix });
    expect(checkHours(fix)).toEqual({ ok: true, tidy: fix });
  });

  test.each([
    [
      'days are repeated, which OSM reads as a replacement',
      'lundi/vendredi 9h-12h et 14h-20h // vendredi 9h-12h',
    ],
    ['a dash may be a list or a run', 'Tu-Th-Fr 14:00-18:00; We-Sa 10:00-12:30'],
    ['a word is left over', 'Un mercredi sur deux de 9h00 à 12h00'],
    ['an exception is left over', 'Du lundi au vendredi de 9h à 17h, sauf le mercredi après-midi'],
    ['no day is named', '9h à 17h'],
  ])('nothing is proposed when %s', (_, value) => {
    expect(checkHours(value)).toMatchObject({ ok: false });
    expect(checkHours(value)).not.toHaveProperty('fix');
  });
});

test.each([
  ['Mo,', 333],
  ['"', 1000],
  ['09:00-', 166],
  ['09:00-12:00 / ', 71],
  [' ', 1000],
  ['Mo-', 333],
  ['; ', 500],
  ['Mo 09:00-12:00 ', 66],
  ['lundi et ', 111],
  ['9h', 500],
  ['Mo[1,', 200],
  ['x', 100_000],
])('%j repeated is refused, and soon', { timeout: 5_000 }, (text, times) => {
  expect(checkHours(text.repeat(times))).toMatchObject({ ok: false });
});

test('messages say what to write instead', () => {
  expect(
    [
      'Mo 09:00-12:00-14:00',
      'Sa 17:00',
      'We 14:00-14:00',
      'Mo-Fr',
      '/',
      'Mo 25:00-26:00',
      'Mo-Fr 09:00-12:00 environ',
      'Un mercredi sur deux de 9h00 à 12h00',
      '9h à 17h',
      'Mo-Fr 09:00-12:00; 14:00-17:00',
      'PH off; Mo-Fr 09:00-12:00',
      'Lu-Ve 9h-12h',
      'Mo-Fr 09:00-12:00)',
    ].map((value) => [value, messageOf(value)]),
  ).toMatchInlineSnapshot(`
    [
      [
        "Mo 09:00-12:00-14:00",
        "« 09:00-12:00-14:00 » enchaîne plus de deux heures, or une plage a un début et une fin. Écrivez par exemple 09:00-12:00 s’il n’y a qu’une plage, ou 09:00-12:00,14:00-… s’il y en a deux.",
      ],
      [
        "Sa 17:00",
        "« Sa 17:00 » donne une seule heure. Écrivez le début et la fin, par exemple Sa 17:00-20:00.",
      ],
      [
        "We 14:00-14:00",
        "« 14:00-14:00 » commence et finit à la même heure. Écrivez l’heure de fin, ou retirez cette plage si le lieu est alors fermé (00:00-24:00 s’il est ouvert jour et nuit).",
      ],
      [
        "Mo-Fr",
        "« Mo-Fr » ne dit pas à quelles heures. Ajoutez-les, par exemple Mo-Fr 09:00-12:00, ou écrivez Mo-Fr "sur rendez-vous".",
      ],
      [
        "/",
        "« / » ne donne pas d’horaires. Écrivez-les, par exemple Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00, ou laissez le champ vide si vous ne les connaissez pas.",
      ],
      [
        "Mo 25:00-26:00",
        "« 25:00 » n’est pas une heure. Écrivez une heure entre 00:00 et 24:00.",
      ],
      [
        "Mo-Fr 09:00-12:00 environ",
        "« environ » n’est pas un mot de la notation OpenStreetMap des horaires. Écrivez les jours Mo, Tu, We, Th, Fr, Sa, Su, par exemple Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00 ; une précision se met entre guillemets : "sur rendez-vous".",
      ],
      [
        "Un mercredi sur deux de 9h00 à 12h00",
        "Ces horaires sont écrits en toutes lettres et ne se traduisent pas à coup sûr. Écrivez-les dans la notation d’OpenStreetMap, par exemple Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00 ; pour le premier mardi du mois Tu[1] 14:00-17:00, pour une semaine sur deux week 1-53/2 We 14:00-17:00.",
      ],
      [
        "9h à 17h",
        "« 9h à 17h » ne dit pas quels jours. Écrivez-les devant les heures, par exemple Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00.",
      ],
      [
        "Mo-Fr 09:00-12:00; 14:00-17:00",
        "« ; 14:00-17:00 » vaudrait pour tous les jours de la semaine. Pour une seconde plage du même jour, séparez-la par une virgule : 09:00-12:00,14:00-17:00.",
      ],
      [
        "PH off; Mo-Fr 09:00-12:00",
        "« PH off » est annulé par les jours écrits après lui. Placez-le à la fin : Mo-Fr 09:00-12:00; PH off",
      ],
      [
        "Lu-Ve 9h-12h",
        "« Lu-Ve 9h-12h » se comprend, mais les horaires s’écrivent dans la notation d’OpenStreetMap : Mo-Fr 09:00-12:00",
      ],
      [
        "Mo-Fr 09:00-12:00)",
        "« Mo-Fr 09:00-12:00) » ne se lit pas comme des horaires. Écrivez-les ainsi : jours, début-fin, virgule entre deux plages, point-virgule entre deux jours, par exemple Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00.",
      ],
    ]
  `);
});
