import { expect, it } from 'vitest';
import { changedLines, changedPart, withPart } from './changed-part.ts';
import { idOfNew } from './entry-path.ts';
import { fillIds } from './fill-ids.ts';
import { mailUrl } from './mail.ts';

const adresse = { commune: 'Brest', code_insee: '29019' };

it('names a new lieu after its commune and its name, and never takes the name of another', () => {
  expect(idOfNew('lieux', { nom: 'La Rade', adresse }, new Set())).toBe('29/brest-la-rade');
  expect(idOfNew('lieux', { nom: 'La Rade', adresse }, new Set(['29/brest-la-rade']))).toBe(
    '29/brest-la-rade-2',
  );
});

it('asks for the département of what does not tell it', () => {
  expect(idOfNew('manques', { titre: 'Pas d’aide le samedi' }, new Set())).toBeUndefined();
  expect(idOfNew('manques', { titre: 'Pas d’aide le samedi' }, new Set(), '63')).toBe(
    '63/pas-d-aide-le-samedi',
  );
  expect(idOfNew('manques', { titre: 'x', communes: ['2A004'] }, new Set())).toBe('2A/x');
  expect(idOfNew('pratiques', { titre: 'Un atelier' }, new Set())).toBe('un-atelier');
});

it('gives each accueil a short name that nobody has to type', () => {
  const accueils = [
    { genre: 'permanence' },
    { id: 'permanence', genre: 'permanence' },
    { nom: 'Le mardi', genre: 'atelier' },
  ];
  expect(fillIds('lieux', { nom: 'x', accueils })).toMatchObject({
    accueils: [{ id: 'permanence-2' }, { id: 'permanence' }, { id: 'le-mardi' }],
  });
});

it('carries a correction as the properties that change', () => {
  const before = { nom: 'x', horaires: 'Mo 09:00-12:00', contact: { telephone: '+33261910001' } };
  const after = { nom: 'x', contact: { telephone: '+33261910002' } };
  expect(changedLines('lieux', before, after)).toBe(
    'contact:\n  telephone: "+33261910002"\nhoraires: null\n',
  );
  expect(withPart(before, changedPart(before, after))).toEqual(after);
});

it('puts a short message in the mail, and leaves a long one to be pasted', () => {
  expect(mailUrl('a@example.org', 'Été', 'Un\nDeux')).toEqual({
    url: 'mailto:a@example.org?subject=%C3%89t%C3%A9&body=Un%0D%0ADeux',
    whole: true,
  });
  expect(mailUrl('a@example.org', 'x', 'é'.repeat(900))).toEqual({
    url: 'mailto:a@example.org?subject=x',
    whole: false,
  });
});
