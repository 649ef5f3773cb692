import { expect, test } from 'vitest';
import { readCriteria, writeCriteria } from '../../finder/criteria.ts';
import { questions } from './questions.ts';

const answers = questions().flatMap(({ answers, also }) => (also ? [...answers, also] : answers));

test('the finder understands every answer, whole', () => {
  for (const { label, asks } of answers) {
    const wanted = new URLSearchParams(asks);
    const understood = new URLSearchParams(writeCriteria(readCriteria(wanted)));
    // "Where to begin" stands for several needs.
    if (wanted.get('besoin') === 'commencer') expect(understood.get('besoin')).toContain(',');
    else expect(`${understood}`, label).toBe(`${wanted}`);
  }
});

test('help that somebody gives for the person is asked of those who work with a written consent', () => {
  const forHer = answers.find(({ small }) => small?.includes('accord écrit'))!;
  expect(readCriteria(new URLSearchParams(forHer.asks))).toEqual({ programme: ['aidants-connect'] });
});

test('no answer is offered twice in a question', () => {
  for (const { answers: own, legend } of questions())
    expect(new Set(own.map(({ asks }) => asks)).size, legend).toBe(own.length);
});
