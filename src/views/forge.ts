import type { Commun } from '../data/types.generated.ts';

type ForgeType = NonNullable<Commun['forge']>['type'];

/** How each forge writes the addresses of a file: to read, and to edit. */
const ROUTES: Partial<Record<ForgeType, { read: string; edit: string }>> = {
  github: { read: 'blob', edit: 'edit' },
  gitlab: { read: '-/blob', edit: '-/edit' },
  forgejo: { read: 'src/branch', edit: '_edit' },
  gitea: { read: 'src/branch', edit: '_edit' },
};

export interface ForgeLinks {
  read: string;
  edit: string;
}

/**
 * Where the file of an entry is read and edited; undefined when the commons names no forge.
 * @param path below the data folder: `lieux/29/x.yaml`
 */
export function forgeLinks({ forge }: Commun, path: string): ForgeLinks | undefined {
  const routes = forge && ROUTES[forge.type];
  if (!routes || !forge.depot) return undefined;
  const root = forge.depot.replace(/\/+$|\.git$/g, '');
  const file = `${encodeURIComponent(forge.branche ?? 'main')}/${forge.dossier ?? 'data'}/${path}`;
  return { read: `${root}/${routes.read}/${file}`, edit: `${root}/${routes.edit}/${file}` };
}
