import { make } from './make.ts';
import type { Walk } from './walk.ts';

/** The name of the entry at hand. */
export function aboutEntry({ work }: Walk): HTMLElement | undefined {
  const value = work.before?.value ?? work.value;
  const name = value.nom ?? value.titre;
  return typeof name === 'string' ? make('p', { class: 'about-entry', translate: 'no' }, name) : undefined;
}
