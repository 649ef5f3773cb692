import { belowData, MOST_PICTURE_BYTES, PICTURE, PICTURE_PLACE } from '../../data/attachments.ts';
import type { Collection } from '../../data/collections.ts';
import { proseLines } from '../body.ts';
import type { Context, TextRule } from '../rule.ts';

const LINK = /(!?)\[([^\]]*)\]\(\s*<?([^\s)>]*)>?(?:\s+["'(][^)]*)?\)/g;

export const rule: TextRule = {
  name: 'liens',
  description: 'Links of a text lead somewhere; its pictures are kept with it and described.',
  scope: 'textes',
  check(entry, context) {
    for (const { line, text } of proseLines(entry.texte ?? '')) {
      for (const [, image = '', label = '', target = ''] of text.matchAll(LINK)) {
        const message = image
          ? refuseImage(label, target, entry.collection, context)
          : refuseLink(target, entry.collection, context);
        if (message) context.report(entry, rule.name, { bodyLine: line, message });
      }
    }
  },
};

function refuseLink(target: string, folder: Collection, context: Context): string | undefined {
  if (target === '') return 'Ce lien ne mène nulle part\u00a0: écrivez son adresse entre les parenthèses.';
  if (target.startsWith('#') || target.startsWith('/') || /^(?:https?|mailto|tel):/i.test(target))
    return undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(target))
    return `Ce lien commence par «\u00a0${target.slice(0, target.indexOf(':') + 1)}\u00a0»\u00a0: écrivez une adresse commençant par https://.`;
  if (hasTarget(target, folder, context)) return undefined;
  return `Ce lien mène à «\u00a0${target}\u00a0», qui n’existe pas\u00a0: corrigez le chemin, à partir du dossier «\u00a0${folder}/\u00a0».`;
}

function refuseImage(
  label: string,
  target: string,
  folder: Collection,
  context: Context,
): string | undefined {
  if (label.trim() === '')
    return 'Cette image n’a pas de description\u00a0: écrivez entre les crochets ce qu’elle montre.';
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(target))
    return `Cette image est ailleurs («\u00a0${target.slice(0, 60)}\u00a0»)\u00a0: copiez-la dans «\u00a0${folder}/images/\u00a0» et citez-la par son chemin.`;
  if (!hasTarget(target, folder, context))
    return `L’image «\u00a0${target}\u00a0» n’existe pas\u00a0: corrigez le chemin, à partir du dossier «\u00a0${folder}/\u00a0».`;
  return refusePicture(target, folder, context);
}

/** A picture is of a kind that is shown everywhere, and light. */
function refusePicture(target: string, folder: Collection, { index }: Context): string | undefined {
  const path = belowData(target, folder) ?? '';
  if (!PICTURE.test(path))
    return `L’image «\u00a0${target}\u00a0» ne peut pas être montrée\u00a0: enregistrez-la en PNG, JPEG, WebP ou GIF.`;
  if (!PICTURE_PLACE.test(path))
    return `L’image «\u00a0${target}\u00a0» n’est pas rangée avec les autres\u00a0: déplacez-la dans «\u00a0${folder}/images/\u00a0».`;
  const bytes = index.sizeOf(path) ?? 0;
  return bytes > MOST_PICTURE_BYTES
    ? `L’image «\u00a0${target}\u00a0» pèse ${Math.round(bytes / 1000)}\u00a0ko\u00a0: réduisez-la à ${MOST_PICTURE_BYTES / 1000}\u00a0ko au plus, pour les petits réseaux.`
    : undefined;
}

/** Does a relative link lead to a file of the data folder? The ending of an entry may be left out. */
function hasTarget(target: string, folder: Collection, context: Context): boolean {
  const path = belowData(target, folder);
  if (path === undefined) return false;
  return [path, `${path}.md`, `${path}.yaml`].some((file) => context.index.hasFile(file));
}
