import fc from 'fast-check';
import { parsePhoneNumber } from 'libphonenumber-js/max';
import { expect, it } from 'vitest';
import { normalisePhone, phoneForPeople } from './phone.ts';

it.each([
  ['04 50 56 87 49', '+33450568749', false],
  ['04.50.56.87.49', '+33450568749', false],
  ['0450568749', '+33450568749', false],
  ['+33 (0)4 50 56 87 49', '+33450568749', false],
  ['0033450568749', '+33450568749', false],
  ['33450568749', '+33450568749', false],
  ['450568749', '+33450568749', false],
  ['Tél. : 04 50 56 87 49', '+33450568749', false],
  ['04 50 56 87 49', '+33450568749', false],
  ['06 39 98 12 34', '+33639981234', true],
  ['0639 69 12 34', '+262639691234', true],
  ['0590 12 34 56', '+590590123456', false],
  ['0692 12 34 56', '+262692123456', true],
  ['+687 20 37 21', '+687203721', false],
  ['+687 75 12 34', '+687751234', true],
  ['+689 40 12 34 56', '+68940123456', false],
])('writes %s as %s', (raw, e164, mobile) => {
  expect(normalisePhone(raw)).toEqual({ ok: true, e164, mobile });
});

it('reads local numbers with the prefix of their territory', () => {
  expect(normalisePhone('20 37 21', '+687')).toMatchObject({ e164: '+687203721' });
  expect(normalisePhone('687 20 37 21', '+687')).toMatchObject({ e164: '+687203721' });
  expect(normalisePhone('05 90 12 34 56', '+590')).toMatchObject({ e164: '+590590123456' });
  expect(normalisePhone('01 99 00 12 34', '+687')).toMatchObject({ e164: '+33199001234' });
});

it.each([
  '',
  '3949',
  '115',
  '04 50 56 87 49 / 04 50 56 87 50',
  '04 50 56 87 49 ou 50',
  '04 50 56 87',
  'sur rendez-vous',
  '+44 20 7946 0000',
  '2.98E+08',
  '00 00 00 00 00',
  '-',
  'a'.repeat(50),
])('leaves %j alone', (raw) => {
  expect(normalisePhone(raw)).toEqual({ ok: false });
});

it.each([
  ['+33298000000', '02 98 00 00 00'],
  ['+590590123456', '0590 12 34 56'],
  ['+687203721', '20 37 21'],
  ['+68940123456', '40 12 34 56'],
  ['+508410000', '41 00 00'],
  ['inconnu', 'inconnu'],
])('says %s as %s', (e164, said) => {
  expect(phoneForPeople(e164).replaceAll('\u00a0', ' ')).toBe(said);
});

/** Numbers dialled alike everywhere (0800, 0976…) do not tell their territory, and +33 590 is +590 590 once dialled. */
const SHARED =
  /^\+(?:(?:590|594|596|262)(?!590|69[0-3]|594|694|596|69[67]|26[239]|639)|33(?:59[046]|69|26[239]|639|508))/;

it('gives back what it says to people', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('+33', '+590', '+594', '+596', '+262', '+687', '+689', '+681', '+508'),
      fc.integer({ min: 1e5, max: 1e9 - 1 }),
      (prefix, digits) => {
        const phone = normalisePhone(`${prefix}${digits}`);
        if (phone.ok && !SHARED.test(phone.e164))
          expect(normalisePhone(phoneForPeople(phone.e164), prefix)).toMatchObject({ e164: phone.e164 });
      },
    ),
    { numRuns: 2000 },
  );
});

it('takes every number that libphonenumber holds for valid in these territories', () => {
  const countries = { FR: '33', GP: '590', GF: '594', MQ: '596', RE: '262', NC: '687', PF: '689' };
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(countries)),
      fc.integer({ min: 1e5, max: 1e9 - 1 }),
      (code, digits) => {
        const e164 = `+${code}${digits}`;
        if (
          !e164.match(/^\+\d{8,13}$/) ||
          !parsePhoneNumber(e164).isValid() ||
          parsePhoneNumber(e164).number !== e164
        )
          return;
        expect(normalisePhone(e164)).toMatchObject({ ok: true, e164 });
      },
    ),
    { numRuns: 5000 },
  );
});
