/** The French sentences about files and folders. */

export const symbolicLink =
  'C’est un lien symbolique : il n’est pas suivi. Mettez à sa place le fichier lui-même.';

export const notAFile = 'Ce n’est pas un fichier ordinaire : il n’est pas lu. Supprimez-le.';

export const folderNamedLikeFile =
  'Ce dossier porte un nom de fichier : renommez-le, ou remplacez-le par le fichier attendu.';

export const lieuWithoutDepartement =
  'Ce lieu n’est pas rangé dans un département : déplacez-le dans un dossier comme « lieux/29/ ».';

export const outsideCollection =
  'Ce fichier n’est dans aucune collection : déplacez-le dans « lieux/<département>/ » ou dans « pratiques/ ».';

export const ignored =
  'Ce fichier n’est pas une fiche : il n’est ni lu ni publié. Déplacez-le hors des données.';

export function rename(name: string): string {
  return `Le nom de ce fichier ne convient pas, il n’est donc pas lu : renommez-le « ${name} » (minuscules sans accents, chiffres et traits d’union).`;
}

export function tooDeep(folder: string): string {
  return `Ce fichier est trop loin dans les dossiers : déplacez-le dans « ${folder} ».`;
}

export function notADepartement(name: string): string {
  return `« ${name} » n’est pas un code de département : rangez ce lieu dans un dossier comme « lieux/29/ », « lieux/2A/ » ou « lieux/974/ ».`;
}

export function unknownCollection(name: string): string {
  return `Le dossier « ${name} » n’est pas connu : rien de ce qu’il contient n’est lu ni publié. Les collections sont « lieux » et « pratiques ».`;
}

/** A file system error, said plainly. */
export function unreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'EACCES' || code === 'EPERM') return 'La lecture est interdite : donnez le droit de lire.';
  if (code === 'ENOENT') return 'Ce fichier a disparu pendant la lecture : recommencez.';
  return `La lecture a échoué (${code}) : vérifiez que le fichier s’ouvre.`;
}
