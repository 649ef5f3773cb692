import type { Pointer } from '../data/read.ts';
import type { SchemaNode } from '../data/schema-files.ts';

/** What the schema refuses, in French: every sentence says what to write. */

/** A list is given whole up to this many words. */
const SHORT_LIST = 9;

export function missing(key: string, node: SchemaNode | undefined, parent: Pointer): string {
  const block = parent.filter((step) => typeof step === 'string').join('.');
  const where = block === '' ? '' : ` dans «\u00a0${block}\u00a0»`;
  return `Il manque «\u00a0${key}\u00a0»${where}\u00a0: ${lowerFirst(hint(node) || 'ajoutez cette propriété.')}`;
}

export function unknownProperty(
  key: string,
  near: string | undefined,
  place: string | undefined,
  known: readonly string[],
): string {
  const start = `La propriété «\u00a0${shorten(key)}\u00a0» n’existe pas`;
  if (near) return `${start}\u00a0: écrivez «\u00a0${near}\u00a0».`;
  if (place?.includes('.')) {
    const [block, name] = place.split('.');
    return `${start} ici\u00a0: écrivez «\u00a0${name}\u00a0» dans le bloc «\u00a0${block}\u00a0».`;
  }
  if (place) return `${start}\u00a0: écrivez «\u00a0${place}\u00a0».`;
  if (known.length <= SHORT_LIST)
    return `${start} ici\u00a0: les propriétés possibles sont ${known.join(', ')}.`;
  return `${start}\u00a0: corrigez son nom, ou supprimez-la. Le schéma en donne la liste.`;
}

export function invisibleSpace(key: string): string {
  return `Un espace invisible s’est glissé avant ou après «\u00a0${key}\u00a0»\u00a0: effacez-le, et écrivez «\u00a0${key}:\u00a0».`;
}

export function noValue(field: string): string {
  return `«\u00a0${field}\u00a0» n’a pas de valeur\u00a0: écrivez-la, ou supprimez la ligne.`;
}

/** @param fixed the value that is surely meant, where there is one */
export function wrongType(
  field: string,
  node: SchemaNode,
  value: unknown,
  fixed?: string | number | boolean,
): string {
  if (node.type === 'string') {
    if (Array.isArray(value))
      return `«\u00a0${field}\u00a0» ne prend qu’une valeur\u00a0: écrivez un texte, pas une liste.`;
    if (typeof value === 'object')
      return `«\u00a0${field}\u00a0» est un texte\u00a0: écrivez-le sur la même ligne. ${hint(node)}`;
    return `«\u00a0${field}\u00a0» est un texte\u00a0: mettez la valeur entre guillemets, ${fixed === undefined ? 'par exemple ' : 'ainsi\u00a0: '}${lastStep(field)}: "${fixed ?? exampleOf(node) ?? String(value)}".`;
  }
  if (node.type === 'array')
    return `«\u00a0${field}\u00a0» est une liste\u00a0: écrivez chaque valeur sur sa ligne, après un tiret. ${hint(node)}`;
  if (node.type === 'boolean' && fixed !== undefined)
    return `«\u00a0${field}\u00a0» se répond par true (oui) ou false (non)\u00a0: écrivez ${fixed}. ${hint(node)}`;
  if (node.type === 'boolean')
    return `«\u00a0${field}\u00a0» se répond par true (oui) ou false (non). ${hint(node)}`;
  if (node.type === 'object') {
    const keys = Object.keys(node.properties ?? {}).slice(0, 6);
    return `«\u00a0${field || 'la fiche'}\u00a0» est un bloc\u00a0: écrivez dessous, décalées de deux espaces, des lignes comme «\u00a0${keys[0] ?? 'nom'}: …\u00a0» (${keys.join(', ')}).`;
  }
  if (fixed !== undefined)
    return `«\u00a0${field}\u00a0» est un nombre, qui s’écrit avec un point et sans guillemets\u00a0: écrivez ${fixed}.`;
  return `«\u00a0${field}\u00a0» est un nombre\u00a0: écrivez-le en chiffres, avec un point, sans guillemets. ${hint(node)}`;
}

export function oldWord(field: string, value: string, recent: string): string {
  return `«\u00a0${shorten(value)}\u00a0» est un mot de l’ancien standard\u00a0: dans «\u00a0${field}\u00a0», écrivez «\u00a0${recent}\u00a0».`;
}

export function movedWord(field: string, value: string, place: string): string {
  return `«\u00a0${shorten(value)}\u00a0» n’est plus une valeur de «\u00a0${field}\u00a0»\u00a0: déplacez-la dans «\u00a0${place}\u00a0».`;
}

export function unknownWord(
  field: string,
  value: string,
  words: readonly string[],
  near: string | undefined,
): string {
  const start = `«\u00a0${shorten(value)}\u00a0» n’est pas une valeur possible de «\u00a0${field}\u00a0»`;
  if (near) return `${start}\u00a0: vouliez-vous dire «\u00a0${near}\u00a0»\u00a0?`;
  if (words.length <= SHORT_LIST)
    return `${start}\u00a0: choisissez parmi ${words.map((word) => `«\u00a0${word}\u00a0»`).join(', ')}.`;
  return `${start}\u00a0: choisissez un mot de la liste (${words.length} mots, dans le schéma), par exemple «\u00a0${words[0]}\u00a0».`;
}

export function repeated(field: string): string {
  return `Cette valeur est déjà dans «\u00a0${field}\u00a0»\u00a0: gardez-la une seule fois.`;
}

export function empty(field: string): string {
  return `«\u00a0${field}\u00a0» est vide\u00a0: écrivez une valeur, ou supprimez la ligne si elle est inconnue.`;
}

export function tooLong(field: string, length: number, node: SchemaNode): string {
  const most = node.maxLength ?? 0;
  const elsewhere =
    field === 'presentation.resume' ? ' Le reste peut aller dans «\u00a0presentation.detail\u00a0».' : '';
  return `«\u00a0${field}\u00a0» compte ${length} caractères\u00a0: raccourcissez à ${most} au plus.${elsewhere}`;
}

export function outOfRange(field: string, value: unknown, node: SchemaNode): string {
  const range =
    node.maximum === undefined
      ? `à partir de ${node.minimum ?? 0}`
      : `entre ${node.minimum ?? 0} et ${node.maximum}`;
  return `«\u00a0${field}\u00a0» vaut ${String(value)}\u00a0: écrivez un nombre ${range}.`;
}

/** @param phones the numbers that a text holds, one or more */
export function severalPhones(field: string, [first = '', ...others]: readonly string[]): string {
  return others.length === 0
    ? `«\u00a0${field}\u00a0» ne contient que le numéro\u00a0: écrivez «\u00a0${first}\u00a0», et le reste dans une autre propriété.`
    : `«\u00a0${field}\u00a0» ne prend qu’un numéro\u00a0: écrivez celui que l’on appelle d’abord, par exemple «\u00a0${first}\u00a0».`;
}

export function monthOnly(field: string, text: string, month: string): string {
  return `«\u00a0${shorten(text)}\u00a0» ne dit pas quel jour\u00a0: dans «\u00a0${field}\u00a0», écrivez l’année, le mois et le jour, par exemple ${month}-01.`;
}

export function shortYear(text: string, guess: string | undefined): string | undefined {
  return guess === undefined
    ? undefined
    : `«\u00a0${shorten(text)}\u00a0» peut se lire de deux façons\u00a0: écrivez l’année en entier, puis le mois et le jour, par exemple ${guess}.`;
}

export function badForm(field: string, value: string, node: SchemaNode, fixed: string | undefined): string {
  const start = `«\u00a0${shorten(value)}\u00a0» ne convient pas pour «\u00a0${field}\u00a0»`;
  if (fixed) return `${start}\u00a0: écrivez «\u00a0${fixed}\u00a0».`;
  if (node.format === 'date')
    return `${start}\u00a0: écrivez un jour qui existe, année-mois-jour, par exemple 2026-03-31.`;
  if (node.format === 'email') return `${start}\u00a0: écrivez une adresse comme accueil@exemple.org.`;
  if (node.format === 'uri') return `${start}\u00a0: écrivez l’adresse complète, commençant par https://.`;
  if (node.pattern?.startsWith('^(?:\\d{2,3}|2[AB])/'))
    return `${start}\u00a0: écrivez l’identifiant d’une fiche, comme 29/brest-mediatheque-de-la-rade.`;
  const example = exampleOf(node);
  const told = hint(node) || 'corrigez cette valeur.';
  return `${start}\u00a0: ${lowerFirst(told)}${example && !told.includes(example) ? ` Par exemple «\u00a0${example}\u00a0».` : ''}`;
}

function hint(node: SchemaNode | undefined): string {
  const text = node?.description ?? '';
  return text === '' || /[.?!]$/.test(text) ? text : `${text}.`;
}

function exampleOf(node: SchemaNode): string | undefined {
  const [example] = node.examples ?? [];
  return typeof example === 'string' ? example : undefined;
}

function lastStep(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A value short enough to be quoted, on one line. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
