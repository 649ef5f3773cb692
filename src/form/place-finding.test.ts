import { expect, it } from 'vitest';
import { formatEntry, formatLieu } from '../data/write.ts';
import { pathOfLine } from './path-of-line.ts';
import { pathOfFinding } from './place-finding.ts';

const text = formatLieu({
  nom: 'Lieu',
  presentation: { resume: 'Court', detail: `Un long texte\navec nom: dedans\n- et un tiret` },
  services: ['Aide aux démarches administratives', 'Loisirs et créations numériques'],
  adresse: { commune: 'Brest' },
  contact: { telephone: '+33261910001', site_web: ['https://a.example.org', 'https://b.example.org'] },
  accueils: [
    { id: 'un', genre: 'accueil', horaires: 'Mo 09:00-12:00' },
    {
      id: 'deux',
      genre: 'permanence',
      services: ['Aide aux démarches administratives'],
      horaires: 'Tu 09:00-12:00',
    },
  ],
});

const at = (words: string): ReturnType<typeof pathOfLine> =>
  pathOfLine(text, text.split('\n').findLastIndex((line) => line.includes(words)) + 1);

it('tells the property of a line, whatever is around', () => {
  expect(at('nom: Lieu')).toEqual(['nom']);
  expect(at('commune: Brest')).toEqual(['adresse', 'commune']);
  expect(at('Loisirs')).toEqual(['services', 1]);
  expect(at('b.example.org')).toEqual(['contact', 'site_web', 1]);
  expect(at('Tu 09:00')).toEqual(['accueils', 1, 'horaires']);
  expect(at('id: deux')).toEqual(['accueils', 1, 'id']);
});

it('knows where a missing property belongs', () => {
  const finding = (message: string, rule = 'schema') => pathOfFinding(text, { rule, line: 1, message });
  expect(finding('Il manque «\u00a0nom\u00a0»\u00a0: le nom du lieu.')).toEqual(['nom']);
  expect(finding('Il manque «\u00a0constat\u00a0» dans «\u00a0evaluations.0\u00a0»\u00a0: x.')).toEqual([
    'evaluations',
    0,
    'constat',
  ]);
  expect(finding('Ce lieu n’a ni rue…', 'joignable')).toEqual(['contact']);
});

it('tells the text from the front matter', () => {
  const page = formatEntry('pratiques', { titre: 'x', resume: 'y' }, '## Un titre\n\nUn texte.');
  const line = page.split('\n').indexOf('Un texte.') + 1;
  expect(pathOfFinding(page, { rule: 'html', line, message: '' })).toEqual(['#texte']);
  expect(pathOfFinding(page, { rule: 'schema', line: 3, message: '' })).toEqual(['resume']);
});
