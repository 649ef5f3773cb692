/** The French sentences about files and folders. */
import { collectionNames } from './collections.ts';

export const symbolicLink =
  'C’est un lien symbolique\u00a0: il n’est pas suivi. Mettez à sa place le fichier lui-même.';

export const notAFile = 'Ce n’est pas un fichier ordinaire\u00a0: il n’est pas lu. Supprimez-le.';

export const folderNamedLikeFile =
  'Ce dossier porte un nom de fichier\u00a0: renommez-le, ou remplacez-le par le fichier attendu.';

export function withoutDepartement(collection: string): string {
  return `Cette fiche n’est pas rangée dans un département\u00a0: déplacez-la dans un dossier comme «\u00a0${collection}/29/\u00a0».`;
}

export const outsideCollection =
  'Ce fichier n’est dans aucune collection\u00a0: déplacez-le dans «\u00a0lieux/<département>/\u00a0» ou dans «\u00a0pratiques/\u00a0».';

export const ignored =
  'Ce fichier n’est pas une fiche\u00a0: il n’est ni lu ni publié. Déplacez-le hors des données.';

/** A picture of a kind that is not published. */
export function otherPicture(name: string): string {
  const reason = /\.svgz?$/i.test(name)
    ? 'Une image SVG peut contenir un programme'
    : 'Cette image ne s’affiche pas partout';
  return `${reason}, elle n’est donc pas publiée\u00a0: enregistrez-la en PNG, en JPEG ou en WebP.`;
}

export const notNeeds =
  'Ce fichier n’est pas lu\u00a0: dans «\u00a0besoins/\u00a0», il n’y a que des tableaux «\u00a0.csv\u00a0», côte à côte.';

export function rename(name: string): string {
  return `Le nom de ce fichier ne convient pas, il n’est donc pas lu\u00a0: renommez-le «\u00a0${name}\u00a0» (minuscules sans accents, chiffres et traits d’union).`;
}

export function tooDeep(folder: string): string {
  return `Ce fichier est trop loin dans les dossiers\u00a0: déplacez-le dans «\u00a0${folder}\u00a0».`;
}

/** @param near the code that is surely meant */
export function notADepartement(name: string, near: string | undefined): string {
  return `«\u00a0${name}\u00a0» n’est pas un code de département\u00a0: nommez ce dossier ${near ? `«\u00a0${near}\u00a0»` : '29, 2A ou 974 par exemple'}.`;
}

/** @param near the collection that is surely meant */
export function unknownCollection(name: string, near: string | undefined): string {
  if (near !== undefined)
    return `Le dossier «\u00a0${name}\u00a0» n’est pas connu, rien de ce qu’il contient n’est lu ni publié\u00a0: renommez-le «\u00a0${near}\u00a0».`;
  return `Le dossier «\u00a0${name}\u00a0» n’est pas connu\u00a0: rien de ce qu’il contient n’est lu ni publié. Les collections sont\u00a0: ${collectionNames.join(', ')}.`;
}

/** A file system error, said plainly. */
export function unreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'EACCES' || code === 'EPERM')
    return 'La lecture est interdite\u00a0: donnez le droit de lire.';
  if (code === 'ENOENT') return 'Ce fichier a disparu pendant la lecture\u00a0: recommencez.';
  return `La lecture a échoué (${code})\u00a0: vérifiez que le fichier s’ouvre.`;
}
