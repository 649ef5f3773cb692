import { normalisePhone } from '../data/phone.ts';
import { schemas } from '../data/schema-files.ts';
import { UsageError } from '../data/usage-error.ts';
import { termsOf, type VocabularyName } from '../data/vocabularies.ts';
import { listOf, nameKey } from './words.ts';

/** @throws UsageError when it is not one French number */
export function readPhone(text: string): string {
  const phone = normalisePhone(text);
  if (phone.ok) return phone.e164;
  throw new UsageError(`«\u00a0${text}\u00a0» n’est pas un numéro de téléphone français.`);
}

/** A reader of one code of a vocabulary. */
export function readCode(vocabulary: VocabularyName): (text: string) => string {
  const codes = termsOf(vocabulary).map(({ code }) => code);
  return (text) => {
    if (codes.includes(text)) return text;
    throw new UsageError(`«\u00a0${text}\u00a0» n’est pas dans la liste\u00a0: ${codes.join(', ')}.`);
  };
}

/** `https://a.org/mon-commun/` → its origin and its path. */
export function readSite(text: string): { url: string; base?: string } {
  const written = /^https?:\/\//.test(text) ? text : `https://${text}`;
  if (!URL.canParse(written)) throw new UsageError(`«\u00a0${text}\u00a0» n’est pas une adresse de site.`);
  const { origin, pathname } = new URL(written);
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return { url: origin, ...(base !== '/' && { base }) };
}

export function showSite(value: unknown): string {
  const { url = '', base = '/' } = value as { url?: string; base?: string };
  return `${url}${base}`;
}

/** The parts of the site that can be switched on or off. */
export const moduleNames: readonly string[] = Object.keys(
  schemas.commun?.properties?.modules?.properties ?? {},
);

/** Names of those wanted → the others are off; `tous` → nothing to write. */
export function readModules(text: string): Record<string, false> | undefined {
  const wanted = listOf(text).map(nameKey);
  if (wanted.includes('tous')) return undefined;
  const unknown = wanted.find((name) => name !== 'aucun' && !moduleNames.includes(name));
  if (unknown)
    throw new UsageError(
      `Il n’y a pas de module «\u00a0${unknown}\u00a0»\u00a0: ${moduleNames.join(', ')}, tous ou aucun.`,
    );
  const off = moduleNames.filter((name) => !wanted.includes(name));
  return off.length > 0 ? Object.fromEntries(off.map((name) => [name, false])) : undefined;
}

export function showModules(value: unknown): string {
  const states = value as Record<string, boolean>;
  return moduleNames.filter((name) => states[name] !== false).join(', ') || 'aucun';
}
