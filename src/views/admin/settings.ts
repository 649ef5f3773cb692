import { type Collection, collections } from '../../data/collections.ts';
import type { Commons } from '../../data/load.ts';
import { collectionsOn } from '../../data/modules.ts';
import type { Commun } from '../../data/types.generated.ts';
import { folderOf } from '../../forge/forge.ts';
import { backendOf, type CmsBackend } from '../../form/cms/backend.ts';
import { departements } from '../../geo/departements.ts';
import { libraryScripts } from '../../hours/library-packages.ts';

/** What the editor's page knows of the commons when it is built. */
export interface AdminSettings {
  /** The collections that are switched on. */
  collections: Collection[];
  /** Code and name of the départements that may be opened. */
  departements: [code: string, nom: string][];
  /** Scripts of opening_hours, below the site's root. */
  bibliotheques: string[];
}

/** How the editor reaches the files: fetched when it opens, since `npm run admin` answers in place of the site. */
export interface AdminAccess {
  /** Absent when the commons has no forge that it can reach. */
  backend?: CmsBackend;
  /** Data folder in the repository. */
  dossier: string;
}

export function adminSettings(commons: Commons): AdminSettings {
  return {
    collections: collectionsOn(commons.commun),
    departements: openable(commons),
    bibliotheques: libraryScripts(),
  };
}

export function adminAccess(commun: Commun): AdminAccess {
  const backend = backendOf(commun);
  return { ...(typeof backend !== 'string' && { backend }), dossier: folderOf(commun) };
}

/** The départements of the perimeter: one of them is opened at a time, the nation has too many files for a browser. */
function openable({ commun }: Commons): [code: string, nom: string][] {
  const perimeter = commun.perimetre?.departements;
  return [...departements.values()]
    .filter(({ code }) => !perimeter || perimeter.includes(code))
    .map(({ code, nom }) => [code, nom]);
}

/** `les lieux, les pratiques et les territoires` that are switched on, for a sentence. */
export function saidCollections({ collections: on }: AdminSettings): string {
  const words = on.map((name) => `les ${collections[name].many}`);
  const last = words.pop() ?? '';
  return words.length ? `${words.join(', ')} et ${last}` : last;
}
