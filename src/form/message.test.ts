import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatLieu } from '../data/write.ts';
import { fromMessage, toMessage } from './message.ts';

const content = formatLieu({
  nom: 'Médiathèque « de la Rade »\u00a0: l’annexe',
  presentation: { detail: `Un texte long, ${'avec beaucoup de mots '.repeat(12).trim()}.` },
  services: ['Aide aux démarches administratives'],
  adresse: { commune: 'Brest', code_insee: '29019', code_postal: '29200' },
  accueils: [{ id: 'mardi', genre: 'permanence', horaires: 'Tu 09:00-12:00' }],
});
const path = 'lieux/29/brest-annexe.yaml';
const message = toMessage({ path, content }, 'Bonjour,\n\nVoici un lieu.');
const whole = [{ path, content, intact: true }];

/** Breaks lines as mailers do, at a space. */
const wrap = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) (?=\\S)`, 'g'), '$1\n'))
    .join('\n');

it('reads as a letter, then carries the file', () => {
  expect(message).toMatchSnapshot();
  expect(fromMessage(message)).toEqual(whole);
});

it.each<[string, (text: string) => string]>([
  ['quoted', (text) => text.replace(/^/gm, '> ')],
  ['quoted twice, without spaces', (text) => text.replace(/^/gm, '>>')],
  ['with CRLF', (text) => text.replace(/\n/g, '\r\n')],
  ['wrapped', (text) => wrap(text, 72)],
  ['wrapped, then quoted', (text) => wrap(text, 76).replace(/^/gm, '> ')],
  ['with blank lines between', (text) => text.replace(/\n/g, '\n\n')],
  ['with spaces at the ends of lines', (text) => text.replace(/\n/g, '  \n')],
  ['indented', (text) => text.replace(/^/gm, '    ')],
  ['with no-break spaces after the bars', (text) => text.replace(/^\| /gm, '|\u00a0')],
  ['inside a longer mail', (text) => `De : x\n\n${text}\n--\nL’équipe\n`],
])('is found %s', (_, change) => {
  expect(fromMessage(change(message))).toEqual(whole);
});

it('mends the no-break spaces that a mailer puts after a key', () => {
  const [received] = fromMessage(message.replace('commune: Brest', 'commune:\u00a0Brest'));
  expect(received).toEqual(whole[0]);
});

it('tells when a word changed on the way', () => {
  expect(fromMessage(message.replace('Brest', 'Brast'))).toMatchObject([{ intact: false }]);
});

it('carries the changed lines alone, when it is a correction', () => {
  const lines = 'verifie:\n  le: 2026-11-22\n';
  expect(fromMessage(toMessage({ path, content: lines, part: true }))).toEqual([
    { path, content: lines, part: true, intact: true },
  ]);
});

it('finds nothing where there is nothing', () => {
  expect(fromMessage('Bonjour, le lieu est fermé.')).toEqual([]);
  expect(fromMessage('Fichier proposé : lieux/29/x.yaml\n| nom: x')).toEqual([]);
});

it('gives back any file that has no blank at the ends of its lines', () => {
  const line = fc
    .stringMatching(/^(?: {0,6}[!-~é·|>][ -~é·|>]{0,90})?$/)
    .map((text) => text.trimEnd().replace(/ {2,}(?=\S)(?<=\S +)/g, ' '));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const text = `${lines.join('\n')}\n`;
      fc.pre(text.trim() !== '' && lines.every((one) => !/^ *·/.test(one)));
      expect(fromMessage(toMessage({ path, content: text }))).toMatchObject([
        { content: text, intact: true },
      ]);
    }),
  );
});
