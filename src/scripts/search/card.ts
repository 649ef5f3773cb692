import type { Shown } from '../../search/shown.ts';
import { element } from '../dom.ts';

/** An answer as a card: its kind in a word, its name, what it is about. */
export function answerCard(shown: Shown, isLieu: boolean): HTMLLIElement {
  const card = isLieu ? lieuCard(shown) : textCard(shown);
  const kind = element('span', { className: isLieu ? 'pill today' : 'pill' }, shown.genre);
  card.prepend(element('p', {}, kind));
  return card;
}

/** A lieu, where nothing else is shown: its name and where it is. */
export function lieuCard({ path, title, text }: Shown): HTMLLIElement {
  const link = element('a', { href: path }, title);
  const where = element('p', { className: 'where' }, text);
  // Names and places are not to be translated.
  link.translate = false;
  where.translate = false;
  return element('li', { className: 'result' }, element('h3', {}, link), where);
}

function textCard({ path, title, text }: Shown): HTMLLIElement {
  const heading = element('h3', {}, element('a', { href: path }, title));
  const card = element('li', { className: 'result' }, heading, ...(text ? [element('p', {}, text)] : []));
  card.lang = 'fr';
  return card;
}
