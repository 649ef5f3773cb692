import type { DayChange } from '../data/evolution-record.ts';
import { type Comparison, compareDates } from '../views/territory/comparison.ts';
import { followedIn } from '../views/territory/followed.ts';
import { element } from './dom.ts';

/** The open data of a territory's evolution, as far as this needs them. */
interface Published {
  jours: { date: string; changements: Record<string, number> }[];
}

for (const block of document.querySelectorAll<HTMLElement>('[data-evolution]')) offerComparison(block);

/** Lets two dates be chosen: what changed day by day is fetched then. Without this the page compares a year. */
function offerComparison(block: HTMLElement): void {
  const form = block.querySelector('form')!;
  let days: Promise<DayChange[]> | undefined;
  form.hidden = false;
  block.querySelector<HTMLElement>('.otherwise')!.hidden = true;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const asked = new FormData(form);
    try {
      days ??= loadDays(block.dataset.evolution!);
      const known = await days;
      show(block, compareDates(known, [String(asked.get('du')), String(asked.get('au'))], followedIn(known)));
    } catch {
      days = undefined;
      block.querySelector('.answer')!.textContent =
        'Ces chiffres ne se chargent pas. Vérifiez votre connexion, puis recommencez.';
    }
  });
}

async function loadDays(address: string): Promise<DayChange[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  const { jours } = (await answer.json()) as Published;
  return jours.map(({ date, changements }) => ({ date, changes: changements }));
}

function show(block: HTMLElement, { sentence, dates, rows }: Comparison): void {
  block.querySelector('.answer')!.textContent = sentence;
  const heads = block.querySelectorAll('thead th');
  for (const [index, date] of dates.entries()) heads[index]!.textContent = date;
  block.querySelector('tbody')!.replaceChildren(...rows.map(rowOf));
}

function rowOf({ label, before, after, change }: Comparison['rows'][number]): HTMLElement {
  const head = element('th', {}, label);
  head.scope = 'row';
  const figures = [before, after, change].map((text) => element('td', { className: 'fig' }, text));
  return element('tr', {}, head, ...figures);
}
