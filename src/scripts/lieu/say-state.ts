import { type Found, type Shard, unpack } from '../../finder/shard.ts';
import { stateTeller } from '../../finder/state.ts';
import { wallTime } from '../../hours/wall.ts';
import { element } from '../dom.ts';

/** Marks today, and says whether help is given now: on the lieu's clock, not the visitor's. */
export function sayState(now = new Date()): void {
  const data = document.querySelector('#creneaux')?.textContent;
  const [found] = data ? unpack(JSON.parse(data) as Shard) : [];
  if (!found) return;
  markToday(found, now);
  const { state, look, text } = stateTeller({}, now)(found);
  // The page itself tells the hours: that they are told is no news.
  if (state === 'unknown' && (look === 'unknown' || !found.hours)) return;
  const pill = document.querySelector<HTMLElement>('#etat')!;
  pill.textContent = text;
  pill.classList.add(look);
  pill.hidden = false;
  // Help hours would be read as a promise.
  if (state === 'closed-for-now') document.querySelector('#aide')?.setAttribute('hidden', '');
}

function markToday({ timeZone }: Found, now: Date): void {
  const { date } = wallTime(timeZone, now);
  const day = (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;
  for (const row of document.querySelectorAll(`.week [data-day="${day}"]`)) {
    row.classList.add('today');
    row.querySelector('th')?.append(element('span', { className: 'mark' }, ' (aujourd’hui)'));
  }
}
