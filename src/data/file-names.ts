import { DOCUMENT, OTHER_PICTURE, PICTURE } from './attachments.ts';
import { type CollectionFacts, collectionNames, collections, isCollection } from './collections.ts';
import * as say from './file-messages.ts';
import type { Finding } from './finding.ts';
import { NEEDS } from './needs-folder.ts';
import { isSlug, slugify } from './slug.ts';
import { SUSPENSIONS } from './suspensions.ts';

const DEPARTEMENT = /^(?:\d{2}|97[1-8]|98[4-8]|2[AB])$/;
const DOCUMENTATION = /^(?:README|LICEN[CS]E|CONTRIBUTING|NOTICE)(?:\.[a-z]+)?$/i;

/**
 * Is this path where an entry can stand?
 * @returns nothing for an entry, for a folder to enter and for files that may stand beside entries
 */
export function refuseName(path: string, isFolder: boolean): Finding | undefined {
  const steps = path.split('/');
  if (steps.length === 1) return refuseAtRoot(path, isFolder);
  const [collection = ''] = steps;
  if (collection === NEEDS) return refuseNeeds(path, steps, isFolder);
  if (!isCollection(collection)) return undefined;
  return refuseInside(path, steps, isFolder, collections[collection]);
}

function refuseAtRoot(path: string, isFolder: boolean): Finding | undefined {
  if (isFolder) {
    if (isCollection(path) || path === NEEDS) return undefined;
    if (/\.(?:ya?ml|md)$/.test(path)) return error(path, say.folderNamedLikeFile);
    return warning(path, say.unknownCollection(path, collectionLike(path)));
  }
  if (path === 'commun.yaml' || path === SUSPENSIONS || DOCUMENTATION.test(path)) return undefined;
  if (/^commun\.ya?ml$/i.test(path)) return error(path, say.rename('commun.yaml'));
  if (/\.(?:ya?ml|md)$/i.test(path)) return error(path, say.outsideCollection);
  return warning(path, say.ignored);
}

/** Figures of people who may need help: CSV files, side by side. */
function refuseNeeds(path: string, steps: readonly string[], isFolder: boolean): Finding | undefined {
  const name = steps.at(-1) ?? '';
  if (isFolder || steps.length > 2) return warning(path, say.notNeeds);
  // Its name is its address in the open data.
  if (name.endsWith('.csv')) return refuseSlug(path, name, '.csv');
  return DOCUMENTATION.test(name) ? undefined : warning(path, say.notNeeds);
}

function refuseInside(
  path: string,
  steps: readonly string[],
  isFolder: boolean,
  { ending, byDepartement }: CollectionFacts,
): Finding | undefined {
  const [collection = '', folder = ''] = steps;
  const name = steps.at(-1) ?? '';
  if (isFolder) return /\.(?:ya?ml|md)$/i.test(name) ? error(path, say.folderNamedLikeFile) : undefined;
  // Texts may keep their pictures beside them.
  if (ending === '.md' && PICTURE.test(name)) return undefined;
  if (ending === '.md' && OTHER_PICTURE.test(name)) return error(path, say.otherPicture(name));
  // What a resource hands out.
  if (collection === 'ressources' && folder === 'fichiers' && DOCUMENT.test(name)) return undefined;
  const kind = refuseEnding(path, name, ending);
  if (kind) return kind;
  if (byDepartement) {
    if (steps.length === 2) return error(path, say.withoutDepartement(collection));
    if (steps.length > 3) return error(path, say.tooDeep(`${collection}/<département>/`));
    if (!DEPARTEMENT.test(folder)) return error(path, say.notADepartement(folder, codeLike(folder)));
  } else if (steps.length > 2) return error(path, say.tooDeep(`${collection}/`));
  return refuseSlug(path, name, ending);
}

function refuseEnding(path: string, name: string, ending: '.yaml' | '.md'): Finding | undefined {
  if (name.endsWith(ending)) return undefined;
  if (DOCUMENTATION.test(name)) return undefined;
  if (/\.(?:ya?ml|md|markdown)(?:\.txt)?$/i.test(name))
    return error(path, say.rename(properName(name, ending)));
  return warning(path, say.ignored);
}

function refuseSlug(path: string, name: string, ending: '.yaml' | '.md' | '.csv'): Finding | undefined {
  if (DOCUMENTATION.test(name)) return undefined;
  return isSlug(name.slice(0, -ending.length))
    ? undefined
    : error(path, say.rename(properName(name, ending)));
}

/** The well-formed file name nearest to a name. */
function properName(name: string, ending: string): string {
  return `${slugify(name.replace(/\.txt$/i, '').replace(/\.[^.]*$/, '')) || 'nom-de-la-fiche'}${ending}`;
}

/** `1` → `01`, `2a` → `2A`, `ain`: nothing, its code is not known here. */
function codeLike(folder: string): string | undefined {
  const code = folder.toUpperCase().padStart(2, '0');
  return DEPARTEMENT.test(code) ? code : undefined;
}

/** `lieu`, `Lieux` → `lieux`. */
function collectionLike(name: string): string | undefined {
  const bare = slugify(name).replace(/[sx]$/, '');
  return collectionNames.find((collection) => collection.replace(/[sx]$/, '') === bare);
}

function error(file: string, message: string): Finding {
  return { file, line: 1, column: 1, rule: 'emplacement', severity: 'error', message };
}

function warning(file: string, message: string): Finding {
  return { ...error(file, message), severity: 'warning' };
}
