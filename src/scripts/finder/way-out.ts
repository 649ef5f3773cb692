import { count, formatKm, NBSP } from '../../data/typography.ts';
import type { Criteria, Group } from '../../finder/criteria.ts';
import { type Point, shardsAround } from '../../finder/order.ts';
import type { Excluded, SearchResult } from '../../finder/search.ts';
import { byId, element } from '../dom.ts';
import { loadIndex } from '../finder-data.ts';
import { resultUrl } from '../result-card.ts';
import { siteUrl } from '../site-url.ts';
import { chosenOf } from './controls.ts';

/** So many filters are named: the ones that keep most results out. */
const NAMED = 3;
const NEIGHBOURS = 3;

/**
 * What to do when nothing answers: which filter keeps results out, with the nearest of them and a button that takes
 * the filter away; the lists of the nearest départements; and whom to call.
 * @param from where the visitor is, if that is known
 * @param remove takes the filters of a group away
 */
export async function wayOut(
  { excluded, nearest }: SearchResult,
  criteria: Criteria,
  from: Point | undefined,
  remove: (groups: readonly Group[]) => void,
): Promise<HTMLElement[]> {
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
  return [
    ...(items.length ? [element('ul', { className: 'way-out' }, ...items)] : []),
    ...(from ? [await listsAround(from)] : []),
    ...callLine(),
  ];
}

/** The lists of the nearest départements, the visitor's own first. */
async function listsAround(from: Point): Promise<HTMLElement> {
  const index = await loadIndex();
  const names = new Map(index.shards.map(([departement, nom]) => [departement, nom]));
  const links = shardsAround(index, from)
    .slice(0, NEIGHBOURS)
    .map(({ departement }) => {
      const href = siteUrl(`departements/${departement}/`);
      const link = element('a', { href }, names.get(departement) ?? departement);
      link.translate = false;
      return element('li', {}, link);
    });
  return element(
    'div',
    {},
    element('p', {}, 'Voir la liste par département'),
    element('ul', { className: 'chips lists-around' }, ...links),
  );
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
  const isNear = km !== undefined && !found.approximate;
  const far = element('span', {}, isNear ? formatKm(km) : found.commune);
  far.translate = isNear;
  const button = element('button', { className: 'button', type: 'button' }, word);
  button.addEventListener('click', press);
  return element(
    'li',
    {},
    element('p', {}, element('strong', {}, sentence)),
    element('p', {}, 'Le plus proche', `${NBSP}: `, link, ' (', far, ')'),
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
