import { readWhen, writeWhen } from '../../finder/when.ts';
import { byId, element } from '../dom.ts';
import { sayDay } from './say-when.ts';

/** Days one may choose: two weeks. */
const DAYS_AHEAD = 14;

const day = (): HTMLSelectElement => byId('jour');
const hour = (): HTMLInputElement => byId('heure');

/** Fills the choice of days with the coming ones; they are those of the visitor's calendar. */
export function setUpDay(): void {
  const today = new Date();
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead += 1) {
    // Their figures, read in UTC so that no zone moves them.
    const date = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + ahead);
    const iso = new Date(date).toISOString().slice(0, 10);
    day().append(option(iso, iso));
  }
  // Today is asked for by a button of its own.
  day().selectedIndex = 1;
}

/** The chosen day and hour, as the address says them. */
export function readDay(): string {
  return writeWhen(day().value, hour().value);
}

/**
 * Shows the fields with a day and hour of the address.
 * @param quand undefined where another moment, or none, is chosen
 */
export function showDay(quand: string | undefined): void {
  byId('jour-heure').hidden = quand === undefined;
  const when = quand === undefined ? undefined : readWhen(quand);
  if (when?.kind !== 'day' || when.day === 'today') return;
  const [, name = ''] = /^(.+?)(?:-\d\dh\d\d)?$/.exec(quand!) ?? [];
  if (![...day().options].some(({ value }) => value === name)) day().append(option(name, when.day));
  day().value = name;
  const time = /-(\d\d)h(\d\d)$/.exec(quand!);
  hour().value = time ? `${time[1]}:${time[2]}` : '';
}

function option(value: string, of: number | string): HTMLOptionElement {
  return Object.assign(element('option', {}, sayDay(of)), { value });
}
