import { dateWord, dayOfMonth } from './date-words.ts';
import { type HoursState, stateAt } from './state.ts';
import type { Slots, WallTime } from './types.ts';

const midnight = (date: string) => new Date(`${date}T00:00Z`);

/** "9 h", "13 h 30", "minuit", with spaces that do not break. */
const time = (minutes: number) =>
  minutes % 1440
    ? `${Math.floor(minutes / 60)}\u00a0h${minutes % 60 ? `\u00a0${String(minutes % 60).padStart(2, '0')}` : ''}`
    : 'minuit';

/** "", "demain", "mardi" within the week, "le 3 septembre" later. */
function when(from: string, to: string): string {
  const day = midnight(to);
  const days = (day.getTime() - midnight(from).getTime()) / 864e5;
  if (days < 1) return '';
  if (days < 2) return ' demain';
  if (days < 7) return ` ${dateWord('weekday', day)}`;
  return ` le ${dayOfMonth(day)}\u00a0${dateWord('month', day)}`;
}

/** Capital first: comments are written as they come. */
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The state of a place at a moment, in words: "Ouvert jusqu’à 17 h", "Fermé · ouvre mardi à 10 h",
 * "Sur rendez-vous", "Horaires à vérifier". For the browser.
 *
 * @param wall date and time in the place's own zone, see {@link wallTime}
 */
export function nowText(slots: Slots, wall: WallTime, now: HoursState = stateAt(slots, wall)): string {
  const { state, until, next, text } = now;
  if (state === 'unknown') return text ? sentence(text) : 'Horaires à vérifier';
  if (state === 'open') return until ? `Ouvert jusqu’à${sayUntil(wall, until)}` : 'Ouvert';
  if (next) return `Fermé · ouvre${when(wall.date, next.date)} à\u00a0${time(next.minutes)}`;
  const [asked] = slots.unknown?.texts ?? [];
  return asked ? `Fermé · ${asked}` : 'Fermé';
}

/** An end in the coming night needs no day: "jusqu’à 2 h". */
function sayUntil(wall: WallTime, { date, minutes }: WallTime): string {
  const hours =
    (midnight(date).getTime() - midnight(wall.date).getTime()) / 36e5 + (minutes - wall.minutes) / 60;
  return hours < 24 ? `\u00a0${time(minutes)}` : `${when(wall.date, date)} ${time(minutes)}`;
}
