import { NBSP } from '../data/typography.ts';
import type { Point } from '../finder/order.ts';
import { meantBy } from '../geo/meant.ts';
import { foldName } from '../geo/names.ts';
import { findPlaces, MOST, type Place, tellPlace } from '../geo/search.ts';
import { placesFor } from './gazetteer.ts';
import { setUpNearMe } from './near-me.ts';
import { siteUrl } from './site-url.ts';
import { suggestionList } from './suggestion-list.ts';

export interface PlaceFieldHandlers {
  onPlace: (place: Place) => void;
  onPosition: (point: Point) => void;
  /** Searches lieux by their words, where that can be done: what was typed may be a hamlet or the name of a place. */
  onWords?: (words: string) => void;
}

/** What is typed, to be looked for among the lieux. */
interface Words {
  words: string;
}

type Suggestion = Place | Words;

/** At most so many suggestions while typing; a choice between homonyms shows them all. */
const SUGGESTED = 6;

/** Gives the plain field of `PlaceForm` suggestions from the site's own gazetteer, loaded at the first letters. */
export function setUpPlaceField({ onPlace, onPosition, onWords }: PlaceFieldHandlers): void {
  const form = document.querySelector<HTMLFormElement>('#ou')!;
  const field = form.querySelector<HTMLInputElement>('#commune')!;
  const list = form.querySelector<HTMLUListElement>('#choix')!;
  const message = form.querySelector<HTMLElement>('#message-ou')!;
  let asked = 0;
  const suggestions = suggestionList<Suggestion>(field, list, fill, choose);
  field.addEventListener('input', suggest);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = suggestions.marked();
    if (chosen) choose(chosen);
    else resolve();
  });
  setUpNearMe(form.querySelector('#pres-de-moi')!, say, onPosition);
  // On a slow phone the field is often typed in before this script is there.
  if (document.activeElement === field) void suggest();

  async function suggest(): Promise<void> {
    const query = field.value;
    const turn = ++asked;
    field.removeAttribute('aria-invalid');
    if (foldName(query).length < 2) return suggestions.close();
    const places = await search(query);
    // An answer that comes after another letter was typed is too late.
    if (turn !== asked) return;
    say('');
    suggestions.show(places?.slice(0, SUGGESTED) ?? []);
  }

  async function resolve(): Promise<void> {
    const query = field.value.trim();
    asked += 1;
    if (!query) return complain('Écrivez le nom de votre commune, ou son code postal.');
    const places = await search(query, Number.POSITIVE_INFINITY);
    if (!places)
      return complain('La liste des communes ne se charge pas. Vérifiez votre connexion, ou ', true);
    const { sure, candidates, isExact } = meantBy(query, places);
    if (sure) return choose(sure);
    if (candidates.length === 0) {
      complain(
        `Aucune commune trouvée pour «${NBSP}${query}${NBSP}». Vérifiez l’orthographe, essayez le code postal, ou `,
        true,
      );
    } else {
      say(isExact ? sayHomonyms(candidates.length) : sayBeginning(candidates.length));
      field.focus();
    }
    const shown = isExact ? candidates : candidates.slice(0, MOST);
    suggestions.show([...shown, ...(onWords && !isExact ? [{ words: query }] : [])]);
  }

  async function search(query: string, most?: number): Promise<Place[] | undefined> {
    const rows = await placesFor(query);
    return rows && findPlaces(query, rows, most);
  }

  function fill(option: HTMLLIElement, suggestion: Suggestion): void {
    option.textContent = 'words' in suggestion ? tellWords(suggestion) : tellPlace(suggestion);
  }

  function choose(suggestion: Suggestion): void {
    say('');
    suggestions.close();
    if ('words' in suggestion) {
      field.value = '';
      field.removeAttribute('aria-invalid');
      onWords?.(suggestion.words);
    } else {
      field.value = suggestion.nom;
      onPlace(suggestion);
    }
  }

  function complain(text: string, wayOut = false): void {
    suggestions.close();
    say(text, wayOut);
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  }

  function say(text: string, wayOut = false): void {
    message.textContent = text;
    if (!wayOut) return;
    const link = document.createElement('a');
    link.href = siteUrl('departements/');
    link.textContent = 'choisissez votre département';
    message.append(link, '.');
  }
}

function tellWords({ words }: Words): string {
  return `Chercher «${NBSP}${words}${NBSP}» parmi les lieux`;
}

function sayHomonyms(count: number): string {
  return `${count} communes correspondent${NBSP}: choisissez la vôtre dans la liste.`;
}

/** Of a short beginning the gazetteer gives only the largest communes: their number would say nothing. */
function sayBeginning(count: number): string {
  if (count === 1) return `Une commune commence ainsi${NBSP}: est-ce la vôtre${NBSP}?`;
  return count >= MOST
    ? `Beaucoup de communes commencent ainsi${NBSP}: choisissez dans la liste, ou écrivez la suite du nom.`
    : `${count} communes commencent ainsi${NBSP}: choisissez la vôtre dans la liste.`;
}
