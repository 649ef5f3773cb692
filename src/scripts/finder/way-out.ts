import type { Criteria, Group } from '../../finder/criteria.ts';
import type { Excluded, SearchResult } from '../../finder/search.ts';
import { count, formatKm, NBSP } from '../../views/typography.ts';
import { byId, element } from '../dom.ts';
import { resultUrl } from '../result-card.ts';
import { chosenOf } from './controls.ts';

/** So many filters are named: the ones that keep most results out. */
const NAMED = 3;

/**
 * What to do when nothing answers: which filter keeps results out, with the nearest of them and a button that takes
 * the filter away; and whom to call.
 * @param remove takes the filters of a group away
 */
export function wayOut(
  { excluded, nearest }: SearchResult,
  criteria: Criteria,
  remove: (groups: readonly Group[]) => void,
): HTMLElement[] {
  const chosen = chosenOf(criteria);
  const wordsFor = (group: Group) => chosen.filter((each) => each.group === group).map(({ label }) => label);
  const items = excluded.slice(0, NAMED).map((each) => itemFor(each, wordsFor(each.group), remove));
  // No filter alone is in the way.
  if (items.length === 0 && chosen.length > 0 && nearest) {
    const all = chosen.map(({ group }) => group);
    items.push(
      item('Aucun lieu ne répond à tous ces choix à la fois.', nearest, 'Retirer tous les choix', () =>
        remove(all),
      ),
    );
  }
  return [...(items.length ? [element('ul', { className: 'way-out' }, ...items)] : []), ...callLine()];
}

function itemFor(
  { group, count: total, nearest }: Excluded,
  words: readonly string[],
  remove: (groups: readonly Group[]) => void,
): HTMLLIElement {
  const said = words.map((word) => `«${NBSP}${word}${NBSP}»`).join(', ');
  const results = count(total, 'résultat', 'résultats');
  return item(`Sans ${said}, ${results}.`, nearest, `Retirer ${said}`, () => remove([group]));
}

function item(
  sentence: string,
  { found, km }: Excluded['nearest'],
  word: string,
  press: () => void,
): HTMLLIElement {
  const link = element('a', { href: resultUrl(found) }, found.nom);
  link.translate = false;
  const far = km === undefined || found.approximate ? found.commune : formatKm(km);
  const button = element('button', { className: 'button', type: 'button' }, word);
  button.addEventListener('click', press);
  return element(
    'li',
    {},
    element('p', {}, element('strong', {}, sentence)),
    element('p', {}, 'Le plus proche', `${NBSP}: `, link, ` (${far})`),
    button,
  );
}

/** A voice to ask, where the commons has one. */
function callLine(): HTMLElement[] {
  const line = byId<HTMLTemplateElement>('appeler');
  return line
    ? [...line.content.cloneNode(true).childNodes].filter((node) => node instanceof HTMLElement)
    : [];
}
