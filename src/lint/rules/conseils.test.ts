import { expect, it } from 'vitest';
import { guide, pratique, tellOf } from '../testing.ts';

const told = (changes: Record<string, unknown>): string[] =>
  tellOf('conseils', { 'guides/a.md': guide(changes), 'pratiques/bus.md': pratique() });

it('asks for a practice under each piece of advice', () => {
  expect(told({ conseils: [{ conseil: 'Allez-y.', pratiques: ['bus'] }] })).toEqual([]);
  expect(told({ conseils: [{ conseil: 'Allez-y.' }] })).toEqual([
    'warning Ce conseil ne cite aucune pratique : citez dans « pratiques » au moins celle qui le montre.',
  ]);
});

it('wants it of a guide that says to be valid', () => {
  expect(told({ etape: 'valide', conseils: [{ conseil: 'Allez-y.' }] })).toEqual([
    'error Ce guide est validé et ce conseil ne cite aucune pratique : citez dans « pratiques » celle qui le montre, ou retirez le conseil.',
  ]);
});
