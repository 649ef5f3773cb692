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

it('gives back what it says to people, range by range', () => {
  const ranges =
    '+33 298, +33 199, +33 450, +33 612, +33 970, +590 590, +590 690, +594 594, +594 694, +596 596, +596 696, +262 262, +262 269, +262 692, +262 639, +687 20, +687 75, +689 40, +681 72, +508 41';
  const lengths: Record<string, number> = { '+687': 6, '+689': 8, '+681': 6, '+508': 6 };
  fc.assert(
    fc.property(
      fc.constantFrom(...ranges.split(', ')),
      fc.integer({ min: 0, max: 999_999 }),
      (range, number) => {
        const [prefix = '', start = ''] = range.split(' ');
        const missing = (lengths[prefix] ?? 9) - start.length;
        const e164 = prefix + start + String(number).padStart(6, '0').slice(0, missing);
        if (e164.startsWith('+26263998')) return;
        expect(normalisePhone(e164)).toMatchObject({ ok: true, e164 });
        expect(normalisePhone(phoneForPeople(e164), prefix)).toMatchObject({ ok: true, e164 });
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
