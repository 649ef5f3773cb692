import { type Criteria, readCriteria } from '../finder/criteria.ts';
import type { Placed, Point } from '../finder/order.ts';
import { departementOfCode } from '../geo/search.ts';
import { count } from '../views/typography.ts';
import { placesFor } from './gazetteer.ts';
import { placeHash, positionHash, readState, type SearchState, writeState } from './hash.ts';
import { setUpMap } from './map-panel.ts';
import { everywhere, NEAR_KM, nearest, type Wanted } from './nearest.ts';
import { setUpPlaceField } from './place-field.ts';
import { resultCard } from './result-card.ts';

const STEP = 20;

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const section = byId('resultats');
const title = byId('titre-resultats');
const note = byId('note-resultats');
const list = byId('liste');
const more = byId<HTMLButtonElement>('suite');
const need = byId<HTMLSelectElement>('besoin');
const words = byId<HTMLInputElement>('mots');
const place = byId<HTMLInputElement>('commune');

let shown = STEP;
let turn = 0;
/** What is shown and has a place: what the map shows too. */
let placed: Placed[] = [];

const map = setUpMap(async () => placed);
const mapSide = byId('carte');
byId('filtre').hidden = false;
byId('texte').hidden = false;
note.setAttribute('role', 'status');
setUpPlaceField({
  onPlace: (chosen) => go(placeHash(chosen, chosenNeed())),
  onPosition: (point) => go(positionHash(point, chosenNeed())),
});
need.addEventListener('change', () => {
  const { lieu, pos } = readState(location.hash);
  go(writeState({ ...(lieu && { lieu }), ...(pos && { pos }), criteria: chosenNeed() }));
});
byId('texte').addEventListener('submit', (event) => {
  event.preventDefault();
  if (words.value.trim()) go(writeState({ texte: words.value.trim() }));
});
more.addEventListener('click', () => {
  const next = list.children.length;
  shown += STEP;
  render().then(() => list.children[next]?.querySelector('a')?.focus());
});
window.addEventListener('hashchange', () => {
  shown = STEP;
  render();
});
render();

function chosenNeed(): Criteria {
  return readCriteria(new URLSearchParams({ besoin: need.value }));
}

function slugOf({ besoin = [] }: Criteria): string {
  const meant = (slug: string) => readCriteria(new URLSearchParams({ besoin: slug })).besoin?.join();
  return [...need.options].find(({ value }) => value && meant(value) === besoin.join())?.value ?? '';
}

function go(hash: string): void {
  // The same search again must answer too: it moves to the results.
  if (hash === location.hash) title.focus();
  else location.hash = hash;
}

/** Shows what the address says. */
async function render(): Promise<void> {
  const state = readState(location.hash);
  const mine = ++turn;
  need.value = slugOf(state.criteria);
  words.value = state.texte ?? '';
  try {
    const answer = await answerTo(state);
    // A newer search has begun meanwhile.
    if (mine !== turn) return;
    show(answer);
  } catch {
    if (mine === turn)
      show({
        title: 'La recherche ne répond pas',
        note: 'Vérifiez votre connexion, puis recommencez. La liste par département est toujours là.',
        cards: [],
        total: 0,
      });
  }
}

interface Answer {
  title: string;
  note: string;
  cards: HTMLLIElement[];
  total: number;
  placed?: Placed[];
}

async function answerTo(state: SearchState): Promise<Answer | undefined> {
  const { lieu, pos, texte } = state;
  if (texte) return answerText(texte);
  const services = Number(need.selectedOptions[0]?.dataset.services ?? 0);
  if (pos) return answerAround(pos, 'vous', { services });
  if (lieu) {
    const found = await findPlace(lieu);
    if (!found)
      return {
        title: 'Commune inconnue',
        note: 'Écrivez le nom de votre commune, ou son code postal.',
        cards: [],
        total: 0,
      };
    place.value = found.nom;
    return answerAround(found, found.nom, {
      services,
      code: lieu.code,
      departement: found.departement,
    });
  }
  return need.value ? answerNeed({ services }) : undefined;
}

async function answerText(text: string): Promise<Answer> {
  const { searchText } = await import('./text-search.ts');
  const { total, cards } = await searchText(text, shown);
  const none = total === 0;
  return {
    title: none
      ? `Rien trouvé pour «\u00a0${text}\u00a0»`
      : `${count(total, 'réponse', 'réponses')} pour «\u00a0${text}\u00a0»`,
    note: none ? 'Essayez un autre mot, ou cherchez par commune.' : '',
    cards,
    total,
  };
}

async function answerAround(from: Point, name: string, wanted: Wanted): Promise<Answer> {
  const all = await nearest(from, wanted, shown);
  const filtered = wanted.services ? ' pour ce besoin' : '';
  if (!all.length) {
    const advice = wanted.services ? 'Choisissez «\u00a0Toutes les aides\u00a0», ou voyez' : 'Voyez';
    return {
      title: `Aucun lieu inscrit près de ${name}${filtered}`,
      note: `${advice} la liste par département.`,
      cards: [],
      total: 0,
    };
  }
  const near = all.filter(({ km }) => km! <= NEAR_KM).length;
  const some = numbered(all);
  return {
    title: `L’aide la plus proche de ${name}`,
    note: `${count(near, 'résultat', 'résultats', 'Aucun résultat')}${filtered} à moins de ${NEAR_KM}\u00a0km${near ? '' : '\u00a0: voici les plus proches'}.`,
    cards: some.map(resultCard),
    total: all.length,
    placed: some,
  };
}

async function answerNeed(wanted: Wanted): Promise<Answer> {
  const all = await everywhere(wanted);
  const label = need.selectedOptions[0]?.textContent ?? '';
  const advice = 'Écrivez votre commune pour voir les plus proches.';
  if (!all) return { title: label, note: advice, cards: [], total: 0 };
  const some = numbered(all);
  return {
    title: label,
    note: `${count(all.length, 'résultat', 'résultats', 'Aucun résultat')}. ${advice}`,
    cards: some.map(resultCard),
    total: all.length,
    placed: some,
  };
}

function numbered(all: readonly Placed[]): Placed[] {
  return all.slice(0, shown).map((each, index) => ({ ...each, number: index + 1 }));
}

async function findPlace({
  code,
  slug,
}: {
  code: string;
  slug: string;
}): Promise<(Point & { nom: string; departement: string }) | undefined> {
  const postcodes = code.slice(0, 2).replace(/\D/, '0');
  for (const query of [slug, postcodes]) {
    const rows = query ? await placesFor(query) : [];
    if (!rows) throw new Error('gazetteer not loaded');
    const row = rows.find(([, each]) => each === code);
    if (!row) continue;
    const [nom, , , latitude, longitude, present] = row;
    return { nom: present ?? nom, latitude, longitude, departement: departementOfCode(code) };
  }
  return undefined;
}

function show(answer: Answer | undefined): void {
  section.hidden = !answer;
  if (!answer) return;
  title.textContent = answer.title;
  note.textContent = answer.note;
  list.replaceChildren(...answer.cards);
  more.hidden = answer.cards.length >= answer.total;
  placed = answer.placed ?? [];
  mapSide.hidden = !placed.length;
  map.refresh();
}
