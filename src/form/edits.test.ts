import { expect, it } from 'vitest';
import { editsOf } from './edits.ts';

it('tells each change as something to do by hand, and only those', () => {
  const before = { nom: 'A', horaires: 'Mo 09:00-12:00', adresse: { commune: 'Brest' }, source: 'x' };
  const after = { nom: 'A', horaires: 'Tu 09:00-12:00', adresse: { commune: 'Quimper' }, langues: ['fr'] };
  expect(editsOf('lieux', before, after)).toEqual([
    { say: 'Remplacez la ligne «\u00a0horaires\u00a0» par\u00a0:', lines: 'horaires: Tu 09:00-12:00\n' },
    {
      say: 'Remplacez la ligne «\u00a0adresse\u00a0» et celles en retrait dessous par\u00a0:',
      lines: 'adresse:\n  commune: Quimper\n',
    },
    { say: 'Enlevez la ligne «\u00a0source\u00a0».' },
    { say: 'Ajoutez à la fin du fichier, ou de l’en-tête\u00a0:', lines: 'langues:\n  - fr\n' },
  ]);
  expect(editsOf('lieux', before, before)).toEqual([]);
});
