import { expect, it } from 'vitest';
import { accusingWords } from '../accusing-words.ts';
import { action, manque, service, tellOf } from '../testing.ts';

const told = (constat: string): string[] => tellOf('ton', { 'manques/29/a.yaml': manque({ constat }) });

it('refuses what says what somebody is or wants', () => {
  expect(told('Les agents sont incompétents.')).toEqual([
    'error « incompétents » peut blesser quelqu’un : écrivez plutôt ce qui n’a pas encore pu se faire.',
  ]);
  expect(told('L’accueil s’en moque.')).toEqual([
    'error « s’en moque » peut blesser quelqu’un : écrivez plutôt ce qui s’est passé, sans dire pourquoi.',
  ]);
});

it('asks for a fact instead of a judgement', () => {
  expect(told('Cette attente est inadmissible.')).toEqual([
    'warning « inadmissible » peut blesser quelqu’un : écrivez plutôt ce que vous avez compté ou vu.',
  ]);
});

it.each([
  'Faute de moyens, des personnes abandonnent leur démarche.',
  'Des arnaques et des fraudes.',
  'Le Maroc, la Méprisette et le Racinet.',
  'Il faut attendre trois semaines.',
])('lets facts be told: %s', (constat) => {
  expect(told(constat)).toEqual([]);
});

it('reads actions to their last line, and what others say of a service', () => {
  const body = action({}, '## Pourquoi\n\nPar mauvaise volonté.');
  const files = { 'manques/29/samedi.yaml': manque(), 'actions/a.md': body };
  expect(tellOf('ton', files)).toHaveLength(1);
  const autres_declarations = [
    { part: 'en-projet', texte: 'Ils sont paresseux.', declare_par: 'Un lieu', declare_le: '2026-01-01' },
  ];
  expect(tellOf('ton', { 'services-publics/29/a.yaml': service({ autres_declarations }) })).toHaveLength(1);
});

it('never touches a service’s own reply, nor the title of a text', () => {
  const reponse = { texte: 'On nous dit incompétents.', date: '2026-01-01', fonction: 'accueil' };
  const source = { titre: 'Le scandale du guichet' };
  expect(tellOf('ton', { 'services-publics/29/a.yaml': service({ reponse, source }) })).toEqual([]);
});

it('proposes something to write for every word', () => {
  for (const { word, instead } of accusingWords) {
    expect(instead, word).toMatch(/^écrivez plutôt /);
    expect(told(`Ici, ${word.replace('*', '')} !`).length, word).toBeLessThanOrEqual(1);
  }
});
