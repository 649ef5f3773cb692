import type { Commun } from '../data/types.generated.ts';
import { branchOf, depotOf, type Forge, folderOf, forgeOf } from './forge.ts';

/** Longer addresses are refused by forges or cut by browsers. */
export const LONGEST_ADDRESS = 6000;

/** Where each forge writes a new file: its folder stands in the path, or its whole name in a parameter. */
const NEW_FILE: Readonly<Record<Forge, (branch: string, folder: string, name: string) => string>> = {
  github: (branch, folder, name) => `new/${branch}/${folder}?filename=${name}&value=`,
  forgejo: (branch, folder, name) => `_new/${branch}/${folder}?filename=${name}&value=`,
  gitea: (branch, folder, name) => `_new/${branch}/${folder}?filename=${name}&value=`,
  gitlab: (branch, folder, name) => `-/new/${branch}?file_name=${encodeURIComponent(folder)}/${name}`,
};

/** The forge's page where a file is created. */
export interface NewFile {
  url: string;
  /** Is the text already there? If not it is copied and pasted: the forge takes none, or it is too long. */
  filled: boolean;
}

/**
 * Where a new file is proposed on the forge; undefined when the commons names none.
 * @param path below the data folder
 */
export function newFileUrl(
  commun: Pick<Commun, 'forge'>,
  path: string,
  content: string,
): NewFile | undefined {
  const forge = forgeOf(commun);
  const depot = depotOf(commun);
  if (!forge || !depot) return undefined;
  const whole = `${folderOf(commun)}/${path}`;
  const cut = whole.lastIndexOf('/');
  const [folder, name] = [whole.slice(0, cut), whole.slice(cut + 1)];
  const address = `${depot}/${NEW_FILE[forge](branchOf(commun), folder, encodeURIComponent(name))}`;
  if (!address.endsWith('value=')) return { url: address, filled: false };
  const filled = address + encodeURIComponent(content);
  return filled.length <= LONGEST_ADDRESS
    ? { url: filled, filled: true }
    : { url: address.replace(/&value=$/, ''), filled: false };
}
