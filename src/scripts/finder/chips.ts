import { byId, element, icon } from '../dom.ts';

/** Something chosen that may be taken away. */
export interface Chip {
  label: string;
  /** Proper names and what the visitor typed are not to be translated. */
  asTyped?: boolean;
  remove: () => void;
}

/** Shows chips, and a button that takes all choices away where there are several. The focus stays when one goes. */
export function showChips(chips: readonly Chip[], clear: (() => void) | undefined): void {
  const list = byId<HTMLUListElement>('choisis');
  const at = [...list.children].findIndex((item) => item.contains(document.activeElement));
  const buttons = [...chips.map(chipButton), ...(clear ? [clearButton(clear)] : [])];
  list.replaceChildren(...buttons.map((button) => element('li', {}, button)));
  list.hidden = buttons.length === 0;
  if (at < 0) return;
  const next = buttons[Math.min(at, buttons.length - 1)] ?? byId('plus');
  next.focus();
}

function chipButton({ label, asTyped, remove }: Chip): HTMLButtonElement {
  const words = element('span', {}, label);
  if (asTyped) words.translate = false;
  const button = element(
    'button',
    { className: 'chip chosen', type: 'button' },
    element('span', { className: 'aside-voice' }, 'Retirer ce choix\u00a0: '),
    words,
    icon('retirer'),
  );
  button.addEventListener('click', remove);
  return button;
}

function clearButton(clear: () => void): HTMLButtonElement {
  const button = element('button', { className: 'link', type: 'button' }, 'Tout effacer');
  button.addEventListener('click', clear);
  return button;
}
