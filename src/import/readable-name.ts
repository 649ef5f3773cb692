import { fold } from './fold.ts';
import { LINK_WORDS, SIGLES, SURE_WORDS } from './name-words.ts';

/**
 * A name in capitals made readable: `MEDIATHEQUE DE L’ILE` → `Médiathèque de l’Ile`. Only case and accents change. An
 * accent is written only where it is sure: in the words of {@link SURE_WORDS} and in the commune's own name. Sigles stay.
 * A name with a small letter in it is left as it is.
 * @param commune official name, with its accents
 */
export function readableName(name: string, commune: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{2}/u.test(name)) return name;
  const words = name.split(/([\s/()«»",;:.&+-]+|(?<=(?:^|[\s(/-])[LDJNMSC])['’])/u);
  if (words.length === 1 && name.length <= 5 && !SURE_WORDS.has(fold(name)) && fold(name) !== fold(commune))
    return name;
  const written = words.map((word, index) => readableWord(words, index, word)).join('');
  return withCommune(written, commune);
}

function readableWord(words: string[], index: number, word: string): string {
  const key = fold(word);
  if (index % 2 === 1 || key === '') return word;
  const first = words.slice(0, index).every((before) => fold(before) === '');
  const elided = /^['’]/.test(words[index + 1] ?? '');
  if (!first && (LINK_WORDS.has(key) || (elided && /^[ldjnmsc]$/.test(key)))) return word.toLowerCase();
  if (key === 'a' && !first && index < words.length - 1) return 'à';
  if (isSigle(word, key)) return word;
  const sure = SURE_WORDS.get(key);
  if (sure) return first ? capital(sure) : sure;
  return capital(word.toLowerCase());
}

/** Known sigles, roman numbers, words with digits, and short words that nobody could pronounce. */
function isSigle(word: string, key: string): boolean {
  if (SIGLES.has(key) || /\d/.test(word)) return true;
  if (/^[IVX]{2,}$/.test(word)) return true;
  if (ABBREVIATIONS.has(key) || word.length < 2 || word.length > 5) return false;
  return !/[aeiouy]/.test(key) || (word.length < 5 && /^[^aeiouy]{3}/.test(key));
}

/** Short for a word, written with one capital: `St`, `Ste`, `Dr`. */
const ABBREVIATIONS = new Set(['st', 'ste', 'sts', 'dr', 'gd', 'bd', 'pl']);

function capital(word: string): string {
  return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Writes the commune as the commune writes itself, wherever its words stand in the name. */
function withCommune(name: string, commune: string): string {
  if (fold(commune).length < 4 || /\d/.test(commune) || !fold(name).includes(fold(commune))) return name;
  const words = commune.split(/[\s'’-]+/).filter((word) => word.length > 0);
  const pattern = words.map((word) => [...fold(word)].map(anyAccent).join('')).join("[\\s'’-]+");
  return name.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'), commune);
}

/** Any way of writing a letter, accented or not. */
function anyAccent(letter: string): string {
  const accented: Record<string, string> = {
    a: '[aàâä]',
    c: '[cç]',
    e: '[eéèêë]',
    i: '[iîï]',
    o: '[oôö]',
    u: '[uùûü]',
    y: '[yÿ]',
    ' ': '[^\\p{L}\\p{N}]+',
  };
  return accented[letter] ?? letter;
}
