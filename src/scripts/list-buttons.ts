import { count } from '../data/typography.ts';
import { element, icon } from './dom.ts';
import { isListed, listed, MOST, toggle } from './list-store.ts';

const ADD = 'Ajouter à ma liste';
const REMOVE = 'Retirer de ma liste';

/** The button of a result's card made by script; Astro pages have ListButton.astro. */
export function listButton(id: string, nom: string): HTMLButtonElement {
  const name = element('span', { className: 'aside-voice' }, `\u00a0: ${nom}`);
  name.translate = false;
  const button = element(
    'button',
    { className: 'link list-button no-paper', type: 'button' },
    icon('plus'),
    element('span', {}, ADD),
    name,
  );
  button.dataset.liste = id;
  showListed(button);
  return button;
}

const watched = new WeakSet<ParentNode>();

/**
 * Makes `button[data-liste="<identifier>"]` under a root add to the visitor's list and take away from it, now and for
 * those added later; shows the way to the list (ListLink.astro) as soon as it holds something. May be called again
 * after the root's content has changed.
 *
 * The word of the button says what a press does; no `aria-pressed` beside, which would say the opposite.
 */
export function setUpListButtons(root: ParentNode = document): void {
  refresh(root);
  if (watched.has(root)) return;
  watched.add(root);
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-liste]');
    if (button) press(button);
  });
  // Back from the list, where something may have been taken away.
  window.addEventListener('pageshow', () => refresh(root));
}

function press(button: HTMLButtonElement): void {
  const before = listed().length;
  toggle(button.dataset.liste!);
  refresh(document);
  if (before === MOST && listed().length === MOST)
    say(`Votre liste est pleine\u00a0: ${MOST} lieux. Retirez-en un pour ajouter celui-ci.`);
  else say('');
}

function refresh(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-liste]')) showListed(button);
  const total = listed().length;
  for (const link of document.querySelectorAll<HTMLElement>('[data-ma-liste]')) {
    link.hidden = total === 0;
    const text = link.querySelector('a span');
    if (text) text.textContent = `Voir ma liste\u00a0: ${count(total, 'lieu', 'lieux')}`;
  }
}

function showListed(button: HTMLButtonElement): void {
  const held = isListed(button.dataset.liste!);
  button.hidden = false;
  button.classList.toggle('listed', held);
  const word = button.querySelector('span');
  if (word) word.textContent = held ? REMOVE : ADD;
  button.querySelector('use')?.setAttribute('href', iconOf(button, held ? 'coche' : 'plus'));
}

function iconOf(button: HTMLButtonElement, name: string): string {
  return (button.querySelector('use')?.getAttribute('href') ?? '').replace(/#.*$/, `#${name}`);
}

function say(text: string): void {
  const line = document.querySelector('[data-ma-liste] [role=status]');
  if (line) line.textContent = text;
}
