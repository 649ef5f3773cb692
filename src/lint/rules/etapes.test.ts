import { expect, it } from 'vitest';
import { guide, tellOf } from '../testing.ts';

const told = (changes: Record<string, unknown>): string[] =>
  tellOf('etapes', { 'guides/a.md': guide(changes) });

it('asks what the reader can bring now, until the guide is valid', () => {
  expect(told({})).toEqual([]);
  expect(told({ etapes: undefined })).toEqual([
    'warning Dites dans « attendu » de l’étape en cours ce que le lecteur peut apporter maintenant.',
  ]);
  expect(told({ etape: 'valide', etapes: undefined })).toEqual([]);
});

it('refuses people at a stage that has not come', () => {
  const now = { etape: 'question', attendu: 'Dites-la autrement.' };
  expect(told({ etapes: [now, { etape: 'debat', participants: ['Un réseau'] }] })).toEqual([
    'error Cette étape vient après celle que dit « etape » (question) : avancez « etape », ou retirez les participants d’une rencontre qui n’a pas eu lieu.',
  ]);
});
