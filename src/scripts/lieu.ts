import { nowText } from '../hours/now.ts';
import { type HoursState, stateAt } from '../hours/state.ts';
import type { Slots, WallTime } from '../hours/types.ts';
import { wallTime } from '../hours/wall.ts';
import type { LiveHours } from '../views/lieu/hours.ts';
import { element } from './dom.ts';
import { hideExpired, sayAges } from './freshness.ts';
import { showState } from './show-state.ts';

const data = document.querySelector('#creneaux')?.textContent;
if (data) showNow(JSON.parse(data));
hideExpired();
sayAges();

const print = document.querySelector<HTMLButtonElement>('#imprimer')!;
print.hidden = false;
for (const foot of document.querySelectorAll('.on-paper'))
  foot.textContent = location.origin + location.pathname;
print.addEventListener('click', () => window.print());

/** Marks today, and says whether the lieu is open and whether help is given now: on the lieu's clock, not the visitor's. */
function showNow({ timeZone, lieu, aide, ferme }: LiveHours): void {
  const now = wallTime(timeZone);
  markToday(now);
  const pill = document.querySelector<HTMLElement>('#etat')!;
  if (ferme && (ferme.du ?? '') <= now.date && now.date <= (ferme.au ?? '9')) {
    pill.textContent = 'Fermé en ce moment';
    pill.classList.add('closed');
    pill.hidden = false;
    // Help hours would be read as a promise.
    document.querySelector('#aide')?.setAttribute('hidden', '');
    return;
  }
  const help = soonest(aide, now);
  const building = lieu ?? help;
  if (building) showState(pill, building, now, lieu && help ? 'Lieu' : '');
  const line = document.querySelector('#aide-etat');
  if (line && lieu && help) line.textContent = helpText(help, now);
}

function markToday({ date }: WallTime): void {
  const day = (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;
  for (const row of document.querySelectorAll(`.week [data-day="${day}"]`)) {
    row.classList.add('today');
    row.querySelector('th')?.append(element('span', { className: 'mark' }, ' (aujourd’hui)'));
  }
}

/** Among several accueils, the one that is open, else the one that opens first. */
function soonest(all: readonly Slots[], now: WallTime): Slots | undefined {
  const when = ({ state, next }: HoursState) =>
    state === 'open' ? '' : next ? `${next.date} ${String(next.minutes).padStart(4, '0')}` : '~';
  return all.toSorted((a, b) => (when(stateAt(a, now)) < when(stateAt(b, now)) ? -1 : 1))[0];
}

/** `en ce moment, jusqu’à 12 h`, `mardi à 9 h` */
function helpText(slots: Slots, now: WallTime): string {
  return nowText(slots, now)
    .replace(/^Ouvert\b ?/, 'en ce moment ')
    .replace(/^Fermé · ouvre /, '')
    .replace(/^Fermé$/, 'pas en ce moment')
    .trim();
}
