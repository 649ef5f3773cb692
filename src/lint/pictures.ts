import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_PICTURE_BYTES, PICTURE } from '../data/attachments.ts';
import { collectionNames, collections } from '../data/collections.ts';
import { errorAt, type Finding } from '../data/finding.ts';
import { type CleanPicture, cleanPicture } from '../pictures/clean.ts';
import { kindNamed } from '../pictures/kind.ts';

/** Rule name of everything that is said of pictures. */
const RULE = 'images';

/** A heavier file is not opened: the rule on links says that it is too heavy. */
const MOST_READ = 40 * MOST_PICTURE_BYTES;

type IsWanted = (file: { path: string }) => boolean;

/**
 * What is wrong with the pictures beside the texts: one finding a file. Node only.
 * @param isWanted which files are asked about
 */
export function checkPictures(dir: string, isWanted: IsWanted): Finding[] {
  return [...picturesOf(dir, isWanted)].flatMap(({ path, clean }) => {
    if (clean?.kind !== kindNamed(path)) return errorAt(path, RULE, NOT_A_PICTURE);
    if (clean?.told === 'place') return { ...errorAt(path, RULE, TELLS_PLACE), fix: FIX };
    if (clean?.told === 'other')
      return { ...errorAt(path, RULE, TELLS_MORE), severity: 'warning' as const, fix: FIX };
    return [];
  });
}

/** A picture that can be better written. */
export interface FixedPicture {
  path: string;
  content: Uint8Array;
  /** What was done, in French. */
  done: string[];
}

/** The pictures that say more than they show, without it; nothing is written. */
export function* fixPictures(dir: string, isWanted: IsWanted): Generator<FixedPicture> {
  for (const { path, clean } of picturesOf(dir, isWanted))
    if (clean?.told && clean.kind === kindNamed(path))
      yield { path, content: clean.content, done: [DONE[clean.told]] };
}

const NOT_A_PICTURE =
  'Ce fichier n’est pas l’image que dit son nom, ou elle est incomplète\u00a0: enregistrez-la de nouveau, en PNG, JPEG, WebP ou GIF.';
const TELLS_PLACE =
  'Cette photo dit où elle a été prise\u00a0: lancez «\u00a0npm run fix\u00a0», qui retire cette indication sans toucher à l’image, ou remplacez-la par une capture d’écran.';
const TELLS_MORE =
  'Cette image dit avec quoi, quand ou par qui elle a été faite\u00a0: lancez «\u00a0npm run fix\u00a0», qui retire ces indications sans toucher à l’image. Elles ne sont pas publiées.';
const FIX = 'retirer ce que l’image dit en plus de ce qu’elle montre';
const DONE = {
  place: 'endroit, date et appareil de prise de vue\u00a0: retirés, l’image n’a pas changé',
  other: 'date, appareil, logiciel ou auteur\u00a0: retirés, l’image n’a pas changé',
};

function* picturesOf(
  dir: string,
  isWanted: IsWanted,
): Generator<{ path: string; clean: CleanPicture | undefined }> {
  for (const name of collectionNames) {
    if (collections[name].ending !== '.md') continue;
    for (const path of namesIn(dir, name)) {
      if (!isWanted({ path }) || statSync(join(dir, path)).size > MOST_READ) continue;
      yield { path, clean: cleanPicture(readFileSync(join(dir, path))) };
    }
  }
}

/** Every picture of a collection, in whatever folder, sorted. */
function namesIn(dir: string, collection: string): string[] {
  if (!statSync(join(dir, collection), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(dir, collection), { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.') && PICTURE.test(item.name))
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
