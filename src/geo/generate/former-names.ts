import { departementOf } from '../codes.ts';
import { bareName, foldName } from '../names.ts';
import type { FormerCommune, GeoName, OfficialCommune } from './sources.ts';

/** A name or a code that is no longer in use, and the commune of today it leads to. */
export interface FormerLine {
  departement: string;
  /** INSEE code of the commune of today. */
  code: string;
  /** Empty where only the code is former. */
  nom: string;
  formerCode: string;
}

/**
 * Names of old communes, those of old that a commune bore itself, and GeoNames villages inside a commune of another name;
 * each once. Where a commune of today in the département bears the name, the name is that commune's alone.
 */
export function formerNames(
  official: readonly OfficialCommune[],
  current: readonly OfficialCommune[],
  history: readonly FormerCommune[],
  places: readonly GeoName[],
): FormerLine[] {
  const byCode = new Map(current.map((commune) => [commune.code, commune]));
  const successors = successorsOf(official, current);
  const today = (code: string) => byCode.get(code) ?? byCode.get(successors.get(code) ?? '');
  const taken = new Set(current.map(({ departement, nom }) => `${departement} ${foldName(nom)}`));
  const told = new Set<string>();
  const lines: FormerLine[] = [];
  const add = (nom: string, commune: OfficialCommune | undefined, formerCode = ''): void => {
    if (!commune) return;
    const { departement, code } = commune;
    const folded = foldName(nom);
    const isNew = nom !== '' && !taken.has(`${departement} ${folded}`) && !told.has(`${code} ${folded}`);
    if (isNew) told.add(`${code} ${folded}`);
    if (isNew || formerCode) lines.push({ departement, code, nom: isNew ? nom : '', formerCode });
  };
  const named = new Set<string>();
  for (const { type, nom, code } of official) {
    if (type !== 'commune-deleguee' && type !== 'commune-associee') continue;
    const former = byCode.has(code) ? '' : code;
    if (former) named.add(former);
    add(nom, today(code), former);
  }
  for (const [code, successor] of successors) if (!named.has(code)) add('', byCode.get(successor), code);
  for (const { nom, code } of history) {
    const commune = today(code);
    if (commune && !nom.includes('(') && !isBeginningOf(nom, commune.nom)) add(nom, commune);
  }
  for (const { name, codes } of places) {
    const code = codes.find((each) => departementOf(each) !== '' && byCode.has(each)) ?? '';
    if (name.length > 2) add(name, byCode.get(code));
  }
  return lines;
}

/** Codes no longer in use → the code of today. */
function successorsOf(
  official: readonly OfficialCommune[],
  current: readonly OfficialCommune[],
): Map<string, string> {
  const inUse = new Set(current.map(({ code }) => code));
  const parts = official.flatMap(({ code, chefLieu }) => (chefLieu ? [[code, chefLieu] as const] : []));
  const merged = current.flatMap(({ code, anciensCodes = [] }) =>
    anciensCodes.map((old) => [old, code] as const),
  );
  // What a part belongs to today is told by the part itself: a code may have been merged twice.
  return new Map([...merged, ...parts].filter(([code]) => !inUse.has(code)));
}

/** `Ambérieux` for Ambérieux-en-Dombes: whoever types it finds the commune anyway, as do too many homonyms. */
function isBeginningOf(former: string, present: string): boolean {
  const [old, now] = [bareName(foldName(former)), bareName(foldName(present))];
  return `${now} `.startsWith(`${old} `);
}
