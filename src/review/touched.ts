import { type Collection, collections, isCollection } from '../data/collections.ts';

/** What the paths of a proposal are about. */
export interface Touched {
  /** Collections of the data files. */
  collections: Collection[];
  /** Codes of the départements whose folders hold them. */
  departements: string[];
  hasData: boolean;
  /** Anything outside the data folder: program, schemas, workflows, texts of the repository. */
  hasCode: boolean;
}

/** Derived from the territories: it may come with data, and with anything else. */
export const OWNERS_FILE = 'CODEOWNERS';

/**
 * Sorts the paths of a proposal, taken from the forge and never from the report.
 * @param given from the repository's root
 * @param folder the data folder from there: `data`
 */
export function touchedBy(given: readonly string[], folder: string): Touched {
  const paths = given.filter((path) => path !== OWNERS_FILE);
  const inside = paths.filter((path) => path.startsWith(`${folder}/`));
  const steps = inside.map((path) => path.slice(folder.length + 1).split('/'));
  const names = steps.flatMap(([name = '']) => (isCollection(name) ? [name] : []));
  const codes = steps.flatMap(([name = '', code = '', file]) =>
    isCollection(name) && collections[name].byDepartement && file !== undefined && isDepartement(code)
      ? [code]
      : [],
  );
  return {
    collections: [...new Set(names)].sort(),
    departements: [...new Set(codes)].sort(),
    hasData: inside.length > 0,
    hasCode: inside.length < paths.length,
  };
}

/** Data and code are judged by different people, in different ways: they come apart. */
export function isMixed({ hasData, hasCode }: Touched): boolean {
  return hasData && hasCode;
}

/** Said kindly to who mixed them. */
export const MIXED =
  'Cette proposition touche à la fois des fiches et le reste du projet. Les unes sont relues par les référents, le reste par les gardiens\u00a0: faites-en deux propositions, chacune avancera plus vite. Si l’une ne va pas sans l’autre, dites-le, un gardien l’acceptera ainsi.';

/** Entries that name what a public service lacks: a referent merges them, whoever proposes. */
export function needsReferent({ collections: names }: Touched): boolean {
  return names.includes('manques') || names.includes('services-publics');
}

function isDepartement(code: string): boolean {
  return /^(?:\d{2,3}|2[AB])$/.test(code);
}
