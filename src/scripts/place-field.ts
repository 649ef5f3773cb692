import type { Point } from '../finder/order.ts';
import { foldName } from '../geo/names.ts';
import { findPlaces, type Place } from '../geo/search.ts';
import { placesFor } from './gazetteer.ts';
import { setUpNearMe } from './near-me.ts';
import { siteUrl } from './site-url.ts';
import { suggestionList } from './suggestion-list.ts';

export interface PlaceFieldHandlers {
  onPlace: (place: Place) => void;
  onPosition: (point: Point) => void;
}

/** At most so many suggestions while typing; a choice between homonyms shows them all. */
const SUGGESTED = 6;

/** Gives the plain field of `PlaceForm` suggestions from the site's own gazetteer, loaded at the first letters. */
export function setUpPlaceField({ onPlace, onPosition }: PlaceFieldHandlers): void {
  const form = document.querySelector<HTMLFormElement>('#ou')!;
  const field = form.querySelector<HTMLInputElement>('#commune')!;
  const list = form.querySelector<HTMLUListElement>('#choix')!;
  const message = form.querySelector<HTMLElement>('#message-ou')!;
  let asked = 0;
  const suggestions = suggestionList<Place>(field, list, fill, choose);
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
    const places = await search(query);
    if (!places)
      return complain('La liste des communes ne se charge pas. Vérifiez votre connexion, ou ', true);
    const exact = places.filter((place) => isExact(query, place));
    const candidates = exact.length ? exact : places;
    if (candidates.length === 1) return choose(candidates[0]!);
    if (candidates.length === 0) {
      return complain(
        `Aucune commune trouvée pour «\u00a0${query}\u00a0». Vérifiez l’orthographe, essayez le code postal, ou `,
        true,
      );
    }
    suggestions.show(candidates);
    say(`${candidates.length} communes correspondent\u00a0: choisissez la vôtre dans la liste.`);
    field.focus();
  }

  async function search(query: string): Promise<Place[] | undefined> {
    const rows = await placesFor(query);
    return rows && findPlaces(query, rows);
  }

  function fill(option: HTMLLIElement, place: Place): void {
    option.textContent = place.ancienNom
      ? `${place.ancienNom}, aujourd’hui ${place.nom} (${place.departement})`
      : `${place.nom} (${place.codesPostaux[0] || place.departement})`;
  }

  function choose(place: Place): void {
    field.value = place.nom;
    say('');
    suggestions.close();
    onPlace(place);
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

function isExact(query: string, { nom, ancienNom, codesPostaux }: Place): boolean {
  const typed = foldName(query);
  return (
    foldName(nom) === typed ||
    foldName(ancienNom ?? '') === typed ||
    codesPostaux.includes(query.replace(/\s/g, ''))
  );
}
