import { count } from '../../data/typography.ts';
import type { Placed } from '../../finder/order.ts';
import { search } from '../../finder/search.ts';
import { stateTeller } from '../../finder/state.ts';
import { writeState } from '../hash.ts';
import { setUpPlaceField } from '../place-field.ts';
import { siteUrl } from '../site-url.ts';
import { framedCard } from './card.ts';
import { chosenWords } from './chosen-words.ts';
import { tellHeight } from './height.ts';
import { applyLook } from './look.ts';
import { type EmbedSettings, readSettings } from './settings.ts';
import { loadTerritory, type Territory } from './territory.ts';

const STEP = 10;

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const note = byId('note');
const list = byId('liste');
const more = byId<HTMLButtonElement>('suite');
const whole = byId<HTMLAnchorElement>('chercher');

/** Where the visitor says they are: told to nobody, forgotten with the page. */
let visitor: Pick<Territory, 'from' | 'code' | 'departement'> & { name?: string } = {};
let settings: EmbedSettings = readSettings(location.hash);
let shown = STEP;
let turn = 0;

byId('sans-script').hidden = true;
setUpPlaceField({
  onPlace: ({ nom, code, departement, latitude, longitude }) =>
    sort({ name: nom, code, departement, from: { latitude, longitude } }),
  onPosition: (from) => sort({ name: 'vous', from }),
});
more.addEventListener('click', () => {
  const next = list.children.length;
  shown += STEP;
  show().then(() => list.children[next]?.querySelector('a')?.focus());
});
addEventListener('hashchange', begin);
begin();
tellHeight();

function begin(): void {
  settings = readSettings(location.hash);
  shown = STEP;
  visitor = {};
  applyLook(settings);
  byId('lieu-visiteur').hidden = !settings.champ;
  show();
}

function sort(place: typeof visitor): void {
  visitor = place;
  shown = STEP;
  show();
}

async function show(): Promise<void> {
  const mine = ++turn;
  try {
    const territory = await loadTerritory(settings);
    // Settings changed meanwhile.
    if (mine !== turn) return;
    if (territory) showResults(territory);
    else say('Choisissez une commune ou un département : cette liste n’a pas de territoire.', []);
  } catch {
    if (mine === turn) say('La liste ne se charge pas. Vérifiez votre connexion.', []);
  }
}

function showResults(territory: Territory): void {
  const { criteria } = settings;
  const now = new Date();
  const { from = territory.from, code = territory.code, departement = territory.departement } = visitor;
  const { results } = search(territory.found, criteria, {
    now,
    ...(from && { from }),
    ...(code && { code }),
    ...(departement && { departement }),
  });
  const sorted = from ? results : byCommune(results);
  const tell = stateTeller(criteria, now);
  say(
    sentence(territory, results.length),
    sorted.slice(0, shown).map((placed) => framedCard(placed, tell)),
  );
  more.hidden = sorted.length <= shown;
  const lieu = settings.lieu && { lieu: settings.lieu };
  whole.href = siteUrl('chercher/') + writeState({ ...lieu, criteria }, '');
}

/** `12 lieux · Finistère · Faire une démarche · Gratuit` */
function sentence({ name }: Territory, results: number): string {
  const parts = [
    count(results, 'résultat', 'résultats', 'Aucun résultat'),
    name,
    ...chosenWords(settings.criteria),
    ...(visitor.name
      ? [visitor.name === 'vous' ? 'du plus proche au plus loin' : `près de ${visitor.name}`]
      : []),
  ];
  return parts.filter(Boolean).join('\u00a0· ');
}

function say(text: string, cards: HTMLLIElement[]): void {
  note.textContent = text;
  list.replaceChildren(...cards);
  more.hidden = true;
}

const collator = new Intl.Collator('fr', { numeric: true });

function byCommune(results: readonly Placed[]): Placed[] {
  return results.toSorted(
    ({ found: a }, { found: b }) => collator.compare(a.commune, b.commune) || collator.compare(a.nom, b.nom),
  );
}
