import type { Point } from '../finder/order.ts';
import { foldName } from '../geo/names.ts';
import { findPlaces, type Place } from '../geo/search.ts';
import { placesFor } from './gazetteer.ts';
import { setUpNearMe } from './near-me.ts';
import { siteUrl } from './site-url.ts';

export interface PlaceFieldHandlers {
  onPlace: (place: Place) => void;
  onPosition: (point: Point) => void;
}

/** At most so many suggestions while typing; a choice between homonyms shows them all. */
const SUGGESTED = 6;

/**
 * Turns the plain field of `PlaceForm` into a combobox (ARIA 1.2 pattern, list autocomplete): suggestions come from
 * the site's own gazetteer, loaded at the first letters.
 */
export function setUpPlaceField({ onPlace, onPosition }: PlaceFieldHandlers): void {
  const form = document.querySelector<HTMLFormElement>('#ou')!;
  const field = form.querySelector<HTMLInputElement>('#commune')!;
  const list = form.querySelector<HTMLUListElement>('#choix')!;
  const message = form.querySelector<HTMLElement>('#message-ou')!;
  let shown: Place[] = [];
  let active = -1;
  let asked = 0;

  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  })) {
    field.setAttribute(name, value);
  }
  field.addEventListener('input', suggest);
  field.addEventListener('keydown', onKey);
  // Pressing the button leaves the field for a moment: a choice offered meanwhile must stay.
  field.addEventListener('blur', () => setTimeout(() => document.activeElement !== field && close(), 200));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = shown[active];
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
    if (foldName(query).length < 2) return close();
    const places = await search(query);
    // An answer that comes after another letter was typed is too late.
    if (turn !== asked) return;
    say('');
    show(places?.slice(0, SUGGESTED) ?? []);
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
    show(candidates);
    say(`${candidates.length} communes correspondent\u00a0: choisissez la vôtre dans la liste.`);
    field.focus();
  }

  async function search(query: string): Promise<Place[] | undefined> {
    const rows = await placesFor(query);
    return rows && findPlaces(query, rows);
  }

  function onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') close();
    if (!step || !shown.length) return;
    event.preventDefault();
    // −1 is the field itself: going past either end comes back to it.
    mark(((active + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
  }

  function show(places: Place[]): void {
    shown = places;
    list.replaceChildren(...places.map(toOption));
    list.hidden = !places.length;
    field.setAttribute('aria-expanded', String(places.length > 0));
    mark(-1);
  }

  function toOption(place: Place, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `choix-${index}`;
    option.setAttribute('role', 'option');
    option.textContent = place.ancienNom
      ? `${place.ancienNom}, aujourd’hui ${place.nom} (${place.departement})`
      : `${place.nom} (${place.codesPostaux[0] || place.departement})`;
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => choose(place));
    return option;
  }

  function mark(index: number): void {
    active = index;
    for (const [i, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(i === index));
    const option = list.children[index];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function close(): void {
    show([]);
  }

  function choose(place: Place): void {
    field.value = place.nom;
    say('');
    close();
    onPlace(place);
  }

  function complain(text: string, wayOut = false): void {
    close();
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
