/** The largest file that is read, in bytes: a full entry is under 20 kB. */
export const MAX_BYTES = 1_000_000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes → text, the byte order mark removed.
 * @returns the text, or a French sentence that says why there is none
 */
export function decode(bytes: Uint8Array): { text: string } | { refusal: string } {
  if (bytes.length > MAX_BYTES) return { refusal: tooLarge(bytes.length) };
  if (bytes.length === 0) return { refusal: EMPTY };
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return {
      refusal:
        'Ce fichier n’est pas écrit en UTF-8\u00a0: ouvrez-le dans un éditeur de texte et enregistrez-le avec l’encodage UTF-8.',
    };
  }
  return checkText(text);
}

/** The same checks for a text that is already decoded (an editor in the browser). */
export function checkText(text: string): { text: string } | { refusal: string } {
  if (text.length > MAX_BYTES) return { refusal: tooLarge(text.length) };
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (bare.includes('\0')) {
    return {
      refusal:
        'Ce fichier contient des caractères nuls\u00a0: ce n’est pas du texte, ou il est en UTF-16. Enregistrez-le avec l’encodage UTF-8.',
    };
  }
  if (bare.trim() === '') return { refusal: EMPTY };
  return { text: bare };
}

const EMPTY = 'Ce fichier est vide\u00a0: écrivez-y la fiche, ou supprimez-le.';

function tooLarge(size: number): string {
  const mega = (size / 1_000_000).toFixed(1).replace('.', ',');
  return `Ce fichier est trop gros (${mega} Mo, 1 Mo au plus)\u00a0: une fiche tient en quelques milliers de caractères. Il n’a pas été lu.`;
}
