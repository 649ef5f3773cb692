import { byId } from '../dom.ts';
import { writeState } from './state.ts';

/** Takes what is typed to the page that searches everything, in the fragment of its address: no server sees it. */
export function setUpSearchField(): void {
  const form = byId<HTMLFormElement>('chercher-partout');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const texte = byId<HTMLInputElement>('mots-partout').value.trim();
    location.href = form.action + writeState({ ...(texte && { texte }), choices: {} });
  });
}
