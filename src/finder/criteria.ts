import { SEVERAL_NEEDS, VALUES } from './values.ts';
import { readWhen } from './when.ts';

/**
 * Everything the finder filters by, as plain values of the address. A group that is absent filters nothing. Within
 * `besoin`, `public`, `parle`, `facon`, `ou`, `type`, `famille`, `par`, `programme` and `label` any of the values is enough; all of
 * those of `attention`, `acces` and `equipement` are wanted. The interface's own language is another matter: `langue`.
 */
export interface Criteria {
  /** What one needs help with: the nine services of the standard. */
  besoin?: string[];
  /** `maintenant`, `aujourdhui`, `ce-soir`, or a day with or without an hour: `samedi`, `mardi-14h30`, `2026-12-05-10h00`. */
  quand?: string;
  /** At most so many kilometres away. */
  distance?: string;
  /** `gratuit`, or `sous-condition`: free for everybody or for some. */
  prix?: string;
  /** Without appointment. */
  rdv?: true;
  /** Meant for some people in particular. */
  public?: string[];
  /** What the team knows how to deal with. */
  attention?: string[];
  /** ISO codes of languages spoken beside French, `fsl` for French sign language, `autre` for languages not named. */
  parle?: string[];
  /** How one gets in and moves about, as somebody saw it on the spot. */
  acces?: string[];
  niveau?: string;
  facon?: string[];
  /** Help that comes to people: near their place, to their home, at a distance. */
  ou?: string[];
  type?: string[];
  /** Who carries the lieu: one of four families. */
  famille?: string[];
  /** Who helps. */
  par?: string[];
  programme?: string[];
  /** Slugs of local labels: each commons has its own. */
  label?: string[];
  equipement?: string[];
  /** `tout-de-suite`, or `attente`: new people are received, at once or after a while. */
  places?: string;
}

export type Group = keyof Criteria;

/** `un`: one value at a time; `plusieurs`: any number; `oui`: yes or nothing. */
export type Kind = 'un' | 'plusieurs' | 'oui';

/** The groups, in the order in which the address and the page hold them. */
export const KINDS: Readonly<Record<Group, Kind>> = {
  besoin: 'plusieurs',
  quand: 'un',
  distance: 'un',
  prix: 'un',
  rdv: 'oui',
  parle: 'plusieurs',
  niveau: 'un',
  acces: 'plusieurs',
  attention: 'plusieurs',
  public: 'plusieurs',
  facon: 'plusieurs',
  ou: 'plusieurs',
  type: 'plusieurs',
  famille: 'plusieurs',
  par: 'plusieurs',
  programme: 'plusieurs',
  label: 'plusieurs',
  equipement: 'plusieurs',
  places: 'un',
};

export const GROUPS = Object.keys(KINDS) as readonly Group[];

/** Groups of which all chosen values are wanted, rather than any. */
export const ALL_WANTED: ReadonlySet<Group> = new Set(['attention', 'acces', 'equipement']);

/** Kilometres one may choose. */
export const DISTANCES: readonly string[] = ['2', '5', '10', '20', '50'];

/** Reads the criteria among the parameters of an address; what is not understood is left out. */
export function readCriteria(given: URLSearchParams): Criteria {
  const criteria: Record<string, unknown> = {};
  for (const group of GROUPS) {
    const values = [...new Set((given.get(group) ?? '').split(',').flatMap((value) => accept(group, value)))];
    if (values.length) criteria[group] = asKind(KINDS[group], values);
  }
  return criteria;
}

function asKind(kind: Kind, values: string[]): unknown {
  if (kind === 'plusieurs') return values;
  return kind === 'un' ? values[0] : true;
}

/** The values of a group that a word of the address stands for: none when it means nothing. */
function accept(group: Group, value: string): readonly string[] {
  if (group === 'besoin' && Object.hasOwn(SEVERAL_NEEDS, value)) return SEVERAL_NEEDS[value]!;
  return isValue(group, value) ? [value] : [];
}

function isValue(group: Group, value: string): boolean {
  switch (group) {
    case 'quand':
      return readWhen(value) !== undefined;
    case 'distance':
      return DISTANCES.includes(value);
    case 'rdv':
      return value === 'sans';
    case 'prix':
      return value === 'gratuit' || value === 'sous-condition';
    case 'places':
      return value === 'tout-de-suite' || value === 'attente';
    case 'parle':
      return /^(?:[a-z]{2,3}|autre)$/.test(value);
    case 'label':
      return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
    default:
      return (VALUES[group] as readonly string[]).includes(value);
  }
}

/** The criteria as parameters of an address, in one order: `[['besoin', 'demarche,apprendre'], ['rdv', 'sans']]`. */
export function writeCriteria(criteria: Criteria): [Group, string][] {
  return GROUPS.flatMap((group): [Group, string][] => {
    const values = valuesOf(criteria, group);
    return values.length ? [[group, values.join(',')]] : [];
  });
}

/** What is chosen in a group, as words of the address; `rdv` has one: `sans`. */
export function valuesOf(criteria: Criteria, group: Group): readonly string[] {
  const value = criteria[group];
  if (value === undefined) return [];
  if (value === true) return ['sans'];
  return typeof value === 'string' ? [value] : value;
}

/** The criteria with a group replaced; no value at all takes it away. */
export function withValues(criteria: Criteria, group: Group, values: readonly string[]): Criteria {
  const { [group]: _, ...others } = criteria;
  return values.length ? { ...others, [group]: asKind(KINDS[group], [...values]) } : others;
}

/** The groups that filter, in order. */
export function chosenGroups(criteria: Criteria): Group[] {
  return GROUPS.filter((group) => valuesOf(criteria, group).length > 0);
}
