import { count, formatNumber, NBSP } from '../../data/typography.ts';
import { plainLabel, type VocabularyName } from '../../data/vocabularies.ts';
import { communeByCode } from '../../geo/gazetteer.ts';
import { type ComputedGap, computedGaps } from '../../indicators/gaps.ts';
import type { Scope } from '../../indicators/scope.ts';

/** What the figures show to be missing, beside what people say. */
export interface ComputedView {
  /** Communes where nobody is received; the most populous first. */
  communes?: { text: string; names: string[]; more: number };
  /** Inhabitants far from help: one row a kind of help, one cell a distance. */
  far?: { distances: string[]; rows: { help: string; cells: string[] }[]; bounded: boolean };
  /** Needs, publics, levels and languages that nobody serves. */
  unserved: { title: string; items: string[]; unknown?: string }[];
}

/** So many communes are named. */
const NAMED = 40;

const HELPS: Readonly<Record<NonNullable<ComputedGap['aide']>, string>> = {
  aide: 'Une aide, quelle qu’elle soit',
  accompagnement: 'Une aide avec quelqu’un',
  samedi: 'Une aide le samedi',
  soir: 'Une aide le soir, après 18\u00a0h',
  gratuit: 'Une aide gratuite',
};

const CODES: Readonly<Record<string, { title: string; vocabulary: VocabularyName }>> = {
  besoins: { title: 'Besoins auxquels personne ne dit répondre', vocabulary: 'services' },
  publics: { title: 'Personnes pour qui aucun accueil particulier n’est signalé', vocabulary: 'publics' },
  niveaux: { title: 'Niveaux pour lesquels aucune aide n’est signalée', vocabulary: 'niveaux' },
  langues: { title: 'Langues dans lesquelles aucun accueil n’est signalé', vocabulary: 'langues' },
};

/**
 * The computed gaps of a territory in words; undefined where nothing is listed: nobody has looked yet.
 * @param elsewhere languages spoken elsewhere in the commons
 */
export function computedView(scope: Scope, elsewhere: Iterable<string>): ComputedView | undefined {
  if (scope.lieux.length === 0 && scope.places.length === 0) return undefined;
  const gaps = computedGaps(scope, elsewhere);
  const communes = gaps.find(({ id }) => id === 'communes-sans-accueil');
  const far = farView(gaps);
  return {
    ...(communes && { communes: communesView(communes) }),
    ...(far && { far }),
    unserved: gaps.flatMap((gap) => unservedView(gap)),
  };
}

function communesView({ communes = 0, sur = 0, habitants, codesInsee = [] }: ComputedGap) {
  const people =
    habitants === undefined ? '' : ` Elles réunissent ${count(habitants, 'habitant', 'habitants')}.`;
  return {
    text: `${count(communes, 'commune', 'communes')} sur ${formatNumber(sur)} sans aucun point d’accueil recensé.${people}`,
    names: codesInsee.slice(0, NAMED).map((code) => communeByCode(code)?.nom ?? code),
    more: Math.max(0, codesInsee.length - NAMED),
  };
}

function farView(gaps: readonly ComputedGap[]): ComputedView['far'] {
  const measured = gaps.filter(({ km }) => km !== undefined);
  if (measured.length === 0) return undefined;
  const distances = [...new Set(measured.map(({ km }) => km!))].sort((a, b) => a - b);
  const helps = Object.keys(HELPS) as (keyof typeof HELPS)[];
  const rows = helps.flatMap((help) => {
    const those = measured.filter(({ aide }) => aide === help);
    if (those.length === 0) return [];
    const cells = distances.map((km) => sayPeople(those.find((gap) => gap.km === km)));
    return [{ help: HELPS[help], cells }];
  });
  return {
    distances: distances.map((km) => `à plus de ${km}${NBSP}km`),
    rows,
    bounded: measured.some(({ habitants, habitantsAuPlus = habitants }) => habitantsAuPlus !== habitants),
  };
}

/** `personne`, `1 200 (3 %)`, `jusqu’à 5 000 (12 %)`, `entre 1 200 et 5 000 (3 à 12 %)` */
function sayPeople(gap: ComputedGap | undefined): string {
  const low = gap?.habitants ?? 0;
  const high = gap?.habitantsAuPlus ?? low;
  if (!gap || high === 0) return 'personne';
  const whole = gap.sur ?? 0;
  if (low === high) return `${formatNumber(low)} (${percent(low, whole)}${NBSP}%)`;
  const shares = [percent(low, whole), percent(high, whole)];
  const share = shares[0] === shares[1] ? shares[0]! : shares.join(`${NBSP}à${NBSP}`);
  if (low === 0) return `jusqu’à ${formatNumber(high)} (${percent(high, whole)}${NBSP}%)`;
  return `entre ${formatNumber(low)} et ${formatNumber(high)} (${share}${NBSP}%)`;
}

function percent(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0';
  const value = (100 * part) / whole;
  return value < 1 ? 'moins de 1' : String(Math.round(value));
}

function unservedView({ id, codes = [], inconnus = 0 }: ComputedGap): ComputedView['unserved'] {
  const known = CODES[id];
  if (!known) return [];
  const told =
    inconnus > 0 && id !== 'publics'
      ? `${count(inconnus, 'point d’accueil ne le dit pas', 'points d’accueil ne le disent pas')}\u00a0: il y en a peut-être parmi eux.`
      : '';
  return [
    {
      title: known.title,
      items: codes.map((code) => plainLabel(known.vocabulary, code)),
      ...(told && { unknown: told }),
    },
  ];
}
