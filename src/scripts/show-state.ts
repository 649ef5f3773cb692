import { nowText } from '../hours/now.ts';
import { stateAt } from '../hours/state.ts';
import type { Slots, WallTime } from '../hours/types.ts';

const LOOKS = { open: 'open', closed: 'closed', unknown: 'ask' } as const;

/**
 * Writes the state of a place into its pill: a word in colour, never a colour alone.
 * @param what `Lieu` when only the building is open and help has hours of its own
 */
export function showState(pill: HTMLElement, slots: Slots, now: WallTime, what = ''): void {
  const state = stateAt(slots, now);
  const text = nowText(slots, now, state);
  pill.textContent = what ? `${what} ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
  pill.classList.add(LOOKS[state.state]);
  pill.hidden = false;
}
