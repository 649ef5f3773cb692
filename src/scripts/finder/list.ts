/** Puts cards in the list; the focus stays on what it was on, if that is still there. */
export function showList(list: HTMLElement, cards: readonly HTMLElement[]): void {
  const card = document.activeElement?.closest<HTMLElement>('#liste > li');
  const at = card ? controlsOf(card).indexOf(document.activeElement as HTMLElement) : -1;
  list.replaceChildren(...cards);
  if (at < 0) return;
  const same = cards.find(({ dataset }) => dataset.id !== undefined && dataset.id === card!.dataset.id);
  const control = same && controlsOf(same)[at];
  if (control) control.focus({ preventScroll: true });
  else list.focus({ preventScroll: true });
}

function controlsOf(card: HTMLElement): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('a, button')];
}
