import { expect, it } from 'vitest';
import { readClock, sayClock } from './clock.ts';

it.each([
  ['9', '09:00'],
  ['9h', '09:00'],
  ['9 h 30', '09:30'],
  ['9\u00a0h\u00a030', '09:30'],
  ['09:30', '09:30'],
  ['9.30', '09:30'],
  ['930', '09:30'],
  ['1400', '14:00'],
  ['14 heures', '14:00'],
  ['Midi', '12:00'],
  ['minuit', '24:00'],
])('reads %s', (typed, time) => {
  expect(readClock(typed)).toBe(time);
  expect(readClock(sayClock(time))).toBe(time);
});

it.each(['25', '9h75', 'matin', '9-12'])('leaves %s as it is typed', (typed) => {
  expect(readClock(typed)).toBe(typed);
});
