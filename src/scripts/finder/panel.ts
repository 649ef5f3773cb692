import { count } from '../../data/typography.ts';
import { byId } from '../dom.ts';

/**
 * Opens and closes “Plus de choix”. Escape closes it, or the question of needs, and gives the focus back; a press on
 * “Voir les résultats” closes both and leads there.
 */
export function setUpPanel(seeResults: () => void): void {
  const button = byId<HTMLButtonElement>('plus');
  const panel = byId('plus-de-choix');
  const needs = byId<HTMLDetailsElement>('besoins');

  const setOpen = (open: boolean): void => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) openChosen(panel);
  };
  const close = (): void => {
    setOpen(false);
    button.focus();
  };

  button.addEventListener('click', () => setOpen(button.getAttribute('aria-expanded') !== 'true'));
  byId('fermer-choix').addEventListener('click', close);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  needs.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !needs.open) return;
    needs.open = false;
    needs.querySelector('summary')!.focus();
  });
  for (const see of seeButtons())
    see.addEventListener('click', () => {
      setOpen(false);
      needs.open = false;
      seeResults();
    });
}

function seeButtons(): HTMLButtonElement[] {
  return [...byId('filtres').querySelectorAll<HTMLButtonElement>('[data-see]')];
}

/** Groups in which something is chosen show it. */
function openChosen(panel: HTMLElement): void {
  for (const group of panel.querySelectorAll('details'))
    if (group.querySelector('input:checked:not([value=""])')) group.open = true;
}

/** Says how many filters are chosen, and on the panels' buttons what a press would show. */
export function sayTotals(chosen: number, results: number | undefined): void {
  byId('plus').querySelector('span')!.textContent = chosen ? `Plus de choix (${chosen})` : 'Plus de choix';
  for (const see of seeButtons()) see.textContent = sayResults(results);
}

function sayResults(results: number | undefined): string {
  if (results === undefined) return 'Voir les résultats';
  if (results === 0) return 'Aucun résultat';
  return results === 1 ? 'Voir le résultat' : `Voir ${count(results, 'résultat', 'résultats')}`;
}
