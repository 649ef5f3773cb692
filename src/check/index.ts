import { type Collection, pathOf } from '../data/entry.ts';
import type { Finding } from '../data/finding.ts';
import { formatEntry } from '../data/write.ts';
import { communesPath } from '../geo/commune-files.ts';
import { departements } from '../geo/departements.ts';
import { GROUPS_PATH, setGroupReader } from '../geo/group-text.ts';
import { setShardReader } from '../geo/shard-text.ts';
import { HoursNotLoaded } from '../hours/library.ts';
import { gazetteer } from '../lint/places.ts';
import { today } from '../lint/today.ts';
import { CHECK_INDEX, type CheckIndex, pathOfFolder } from './check-index.ts';
import { checkText, fixedText, type World } from './check-text.ts';
import { knownFrom } from './known-commons.ts';
import type { KnownEntry } from './known-entry.ts';
import { NotLoaded } from './not-loaded.ts';

/** The checks of the commons, in a browser: the rules and the words of `npm run check`. */
export interface Checker {
  /** Loads what the rules ask for, and nothing else. @throws Error when it cannot be loaded */
  check(collection: Collection, id: string, text: string): Promise<Finding[]>;
  /** The text with every repair that `npm run fix` is certain of. @throws Error when something cannot be loaded */
  fix(collection: Collection, id: string, text: string): Promise<string>;
  /** An entry as the text of its file. */
  format(collection: Collection, value: object, texte?: string): string;
}

export interface CheckerOptions {
  /** Address of the site's root, with its last slash. */
  base: string;
  /** Départements whose communes are sure to be asked for. */
  departements?: readonly string[];
  /** YYYY-MM-DD; the visitor's day without it. */
  today?: string;
  /** Loads opening_hours and gives it to `setOpeningHours`: for the few hours that our own reader does not read. */
  loadHours(): Promise<void>;
}

/** Past this many départements asked for one after the other, a rule is looking through the whole country. */
const WHOLE_COUNTRY = 6;

/** Makes the checks ready. @throws Error when the site cannot be reached */
export async function loadChecker(options: CheckerOptions): Promise<Checker> {
  const { base, loadHours } = options;
  const communes = new Map<string, string>();
  const folders = new Map<string, readonly KnownEntry[]>();
  setShardReader((departement) => {
    const text = communes.get(departement);
    if (text === undefined && departements.has(departement)) throw new NotLoaded(communesPath(departement));
    return text ?? '';
  });
  let groups: string | undefined;
  setGroupReader(() => {
    if (groups === undefined) throw new NotLoaded(GROUPS_PATH);
    return groups;
  });
  const loadCommunes = async (departement: string): Promise<void> => {
    if (!communes.has(departement))
      communes.set(departement, await fetchText(base + communesPath(departement)));
  };
  const index = JSON.parse(await fetchText(base + CHECK_INDEX)) as CheckIndex;
  await Promise.all((options.departements ?? []).filter((code) => departements.has(code)).map(loadCommunes));
  const known = knownFrom(index, folders);
  const load = async (path: string, tries: number): Promise<void> => {
    const departement = [...departements.keys()].find((code) => communesPath(code) === path);
    const folder = index.dossiers.find((name) => pathOfFolder(name) === path);
    if (path === GROUPS_PATH) groups = await fetchText(base + path);
    else if (departement && tries > WHOLE_COUNTRY)
      await Promise.all([...departements.keys()].map(loadCommunes));
    else if (departement) await loadCommunes(departement);
    else if (folder) folders.set(folder, JSON.parse(await fetchText(base + path)));
  };
  const world = (): World => ({
    today: options.today ?? today(),
    commun: index.commun,
    places: gazetteer,
    known,
  });
  /** Does something that asks for more and more of the world, until all of it is there. */
  const inWorld = async <Result>(ask: (world: World) => Result): Promise<Result> => {
    let askedHours = false;
    for (let tries = 0; ; tries++) {
      try {
        return ask(world());
      } catch (error) {
        if (error instanceof HoursNotLoaded && !askedHours) {
          await loadHours();
          askedHours = true;
        } else if (error instanceof NotLoaded) await load(error.path, tries);
        else throw error;
      }
    }
  };
  return {
    format: formatEntry,
    check: (collection, id, text) => inWorld((all) => checkText(pathOf(collection, id), text, all)),
    fix: (collection, id, text) => inWorld((all) => fixedText(pathOf(collection, id), text, all)),
  };
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
