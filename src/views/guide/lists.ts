import type { Commons } from '../../data/load.ts';
import { count } from '../../data/typography.ts';
import { appelLine, appelsOf } from '../appel/view.ts';
import { newDoor } from '../entry/doors.ts';
import { pratiqueLine } from '../pratique/view.ts';
import { ressourceLine, ressourcesOf } from '../ressource/view.ts';
import { hasPractices } from '../site.ts';
import { type SharedKind, sharedKinds } from './kinds.ts';
import { guideLine, guidesOf } from './view.ts';

/** An entry in a list: its name, a word of it, what is told beside. */
export interface SharedLine {
  path: string;
  titre: string;
  resume: string;
  pills: { text: string; look?: string }[];
}

/** The page that lists a collection that people share. */
export interface SharedList {
  collection: SharedKind['collection'];
  path: string;
  title: string;
  lead: string;
  /** `3 guides` */
  size: string;
  lines: SharedLine[];
  door?: { text: string; href: string };
  json: string;
}

/** What each list says of itself. */
const WORDS: Readonly<
  Record<SharedKind['collection'], { lead: string; one: string; many: string; none: string; door: string }>
> = {
  pratiques: {
    lead: 'Des façons d’aider qui ont été essayées quelque part, et que chacun peut reprendre.',
    one: 'pratique',
    many: 'pratiques',
    none: 'Aucune pratique pour l’instant',
    door: 'Raconter une pratique',
  },
  guides: {
    lead: 'Des réponses écrites à plusieurs, à partir de ce qui se fait. Chaque conseil dit sur quelles pratiques il s’appuie.',
    one: 'guide',
    many: 'guides',
    none: 'Aucun guide pour l’instant',
    door: 'Proposer une question de guide',
  },
  ressources: {
    lead: 'Des modules, des fiches et des outils que l’on peut reprendre, avec leur licence et le jour où on les a relus.',
    one: 'ressource',
    many: 'ressources',
    none: 'Aucune ressource pour l’instant',
    door: 'Partager une ressource',
  },
  appels: {
    lead: 'Un appel à envies garde tous les projets, même modestes. Chacun est publié et suivi, aucun n’est classé.',
    one: 'appel à envies',
    many: 'appels à envies',
    none: 'Aucun appel pour l’instant',
    door: 'Lancer un appel',
  },
};

/** @param today YYYY-MM-DD */
export function sharedList(
  collection: SharedKind['collection'],
  commons: Commons,
  today: string,
): SharedList | undefined {
  const kind = sharedKinds(commons).find((each) => each.collection === collection);
  if (!kind) return undefined;
  const { lead, one, many, none, door } = WORDS[collection];
  const lines = linesOf(collection, commons, today);
  const key = collection === 'pratiques' ? 'pratique' : `nouveau-${collection}`;
  const href = newDoor(commons.commun, key, door);
  return {
    collection,
    path: kind.path,
    title: kind.text,
    lead,
    size: count(lines.length, one, many, none),
    lines,
    ...(href && { door: { text: door, href } }),
    json: `api/v1/${collection}.json`,
  };
}

function linesOf(collection: SharedKind['collection'], commons: Commons, today: string): SharedLine[] {
  switch (collection) {
    case 'pratiques':
      return (hasPractices(commons) ? commons.pratiques : []).map((entry) => {
        const { state, porteurs, ...line } = pratiqueLine(entry);
        return { ...line, pills: [{ text: state }, ...porteurs.map((text) => ({ text }))] };
      });
    case 'guides':
      return guidesOf(commons).map((entry) => {
        const { stage, valid, date, ...line } = guideLine(entry);
        const stagePill = { text: stage, look: valid ? 'open' : 'ask' };
        return { ...line, pills: [stagePill, ...(date ? [{ text: date }] : [])] };
      });
    case 'ressources':
      return ressourcesOf(commons).map((entry) => {
        const { kind, duration, freshness, ...line } = ressourceLine(entry, today);
        const { look, text } = freshness;
        return {
          ...line,
          pills: [{ text: kind }, ...(duration ? [{ text: duration }] : []), { text, look }],
        };
      });
    case 'appels':
      return appelsOf(commons, today).map((entry) => {
        const { state, size, ...line } = appelLine(entry, today);
        return { ...line, pills: [state, { text: size }] };
      });
  }
}
