import { type Shard, unpack } from '../finder/shard.ts';
import { stateTeller } from '../finder/state.ts';
import { element } from './dom.ts';

/** Says on each card of a prebuilt list whether help is given now. */
export function sayStates(now = new Date()): void {
  const data = document.querySelector('#creneaux')?.textContent;
  if (!data) return;
  const tell = stateTeller({}, now);
  const cards = document.querySelectorAll('[data-etat]');
  for (const [index, found] of unpack(JSON.parse(data) as Shard).entries()) {
    const { look, text } = tell(found);
    cards[index]?.replaceChildren(element('span', { className: `pill ${look}` }, text));
  }
}
