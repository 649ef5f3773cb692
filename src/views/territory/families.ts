import type { Entry } from '../../data/entry.ts';
import { FAMILIES, type Family, familyOf } from '../../data/family.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { tie } from '../../data/typography.ts';
import { termOf } from '../../data/vocabularies.ts';
import type { Area } from '../../indicators/perimeter.ts';
import type { Scope } from '../../indicators/scope.ts';
import { lieuPath } from '../url.ts';
import { finderPath } from './finder-link.ts';

export interface LieuLink {
  name: string;
  path: string;
  /** Its commune. */
  where: string;
}

/** One of the four families on a territory. */
export interface FamilyView {
  code: Family;
  label: string;
  definition: string;
  number: number;
  /** The search page with that family as its filter. */
  finder: string;
  lieux: LieuLink[];
  /** Lieux that the list leaves to the finder. */
  more: number;
}

/** Who does the mediation: four families, never merged. */
export interface FamiliesView {
  total: number;
  families: FamilyView[];
  /** Lieux of which nothing tells the family. */
  untold: number;
  /** Lieux from elsewhere that come: a permanence, the stop of a bus. They are not counted above. */
  visiting: LieuLink[];
  /** Of a quartier: lieux of its communes whose place in it is not known. */
  unplaced?: number;
}

/** The families as headings say them: of many. */
const LABELS: Readonly<Record<Family, string>> = {
  'espace-public-numerique': 'Espaces publics numériques',
  'service-public': 'Services publics',
  'association-action-sociale': 'Associations et action sociale',
  'action-privee': 'Actions privées',
};

/** So many lieux of a family are named; the finder has them all. */
const NAMED = 60;

export function familiesView(scope: Scope): FamiliesView {
  const byFamily = Map.groupBy(scope.lieux, ({ value }) => familyOf(value));
  const own = new Set(scope.lieux.map(({ id }) => id));
  const visiting = new Map(
    scope.places.flatMap(({ lieu }) => (own.has(lieu.id) ? [] : [[lieu.id, lieu] as const])),
  );
  return {
    total: scope.lieux.length,
    families: FAMILIES.map((code) => familyView(code, byFamily.get(code) ?? [], scope.area)),
    untold: byFamily.get(undefined)?.length ?? 0,
    visiting: [...visiting.values()].map(linkTo),
    ...(scope.area.contour && { unplaced: withoutPlace(scope) }),
  };
}

function familyView(code: Family, lieux: readonly Entry<Lieu>[], area: Area): FamilyView {
  return {
    code,
    label: LABELS[code],
    definition: tie(termOf('familles', code)?.definition ?? ''),
    number: lieux.length,
    finder: finderPath(area, { famille: [code] }),
    lieux: lieux.map(linkTo).sort(byPlace).slice(0, NAMED),
    more: Math.max(0, lieux.length - NAMED),
  };
}

function linkTo({ id, value }: Entry<Lieu>): LieuLink {
  return { name: value.nom, path: lieuPath(id), where: value.adresse.commune };
}

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

function byPlace(a: LieuLink, b: LieuLink): number {
  return collator.compare(a.where, b.where) || collator.compare(a.name, b.name);
}

/** Lieux of the quartier's communes of which nothing tells on which side of its outline they are. */
function withoutPlace({ rows, coverage }: Scope): number {
  const lieux = rows.flatMap((row) => coverage.lieux[row] ?? []);
  return lieux.filter(({ value }) => !value.position || value.adresse_confidentielle).length;
}
