import { lieuSlug } from '../data/slug.ts';
import type { Lieu } from '../data/types.generated.ts';
import { plainLabel } from '../data/vocabularies.ts';
import type { Departement } from '../geo/departements.ts';
import { slotsOf } from '../hours/slots.ts';
import type { Slots } from '../hours/types.ts';
import { appointmentOf, kindOf, priceOf } from './facets.ts';
import { APPROXIMATE, BUILDING_HOURS, SEE_PAGE } from './flags.ts';
import { type HelpOf, helpsOf } from './helps.ts';
import { profileOf } from './profile.ts';
import { hasNoDoor, isApart, type Point, type Result } from './results.ts';
import type { HelpCell, HelpRow, ProfileRow, Shard, ShardRow } from './shard.ts';

/** Finds the point of a commune by its INSEE code. */
export type CommunePoint = (code: string) => Point | undefined;

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** By commune, then by name: the order of lists that no distance sorts. */
function inOrder(a: Result, b: Result): number {
  return (
    collator.compare(a.place.commune, b.place.commune) ||
    collator.compare(a.entry.value.nom, b.entry.value.nom)
  );
}

/** Five decimals are a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** Writes texts and hours once, and hands out their numbers. */
class Once<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(value: T, key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/**
 * The results of one département, packed for the browser.
 * @param today YYYY-MM-DD: the day hours are told from
 */
export function packShard(
  results: readonly Result[],
  departement: Departement,
  today: string,
  pointOf: CommunePoint,
): Shard {
  const communes = new Once<[string, string]>();
  const words = new Once<string>();
  const hours = new Once<Slots>();
  const profiles = new Once<ProfileRow>();
  const helps = new Once<HelpRow>();
  const word = (text: string): number => (text ? words.numberOf(text, text) : -1);
  const rows = results.toSorted(inOrder).map((result): ShardRow => {
    const { entry, accueil, place } = result;
    const lieu = entry.value;
    const schoolZone = lieu.zone_scolaire ?? departement.schoolZone;
    const hoursNumber = (value: string | undefined): number => {
      const slots = value && slotsOf(value, { ...departement, schoolZone }, today);
      return slots ? hours.numberOf(slots, `${schoolZone}|${value}`) : -1;
    };
    const point = place.position ?? (place.code_insee ? pointOf(place.code_insee) : undefined);
    const flags =
      (point && !place.position ? APPROXIMATE : 0) |
      (!accueil && lieu.horaires && helpHours(lieu).length > 0 ? BUILDING_HOURS : 0) |
      (isToldOnPage(result) ? SEE_PAGE : 0);
    const profile = profileOf(lieu, today);
    const rowHours = hoursNumber(accueil ? accueil.horaires : hoursOf(lieu));
    const cells = helpsOf(result, today).map(
      (help): HelpCell =>
        helpCell(help, helps.numberOf(help.row, help.row.join('|')), hoursNumber(help.horaires)),
    );
    const more = moreOf(result, today);
    return [
      idCell(result, departement.code),
      accueil ? `accueil-${accueil.id}` : '',
      lieu.nom,
      communes.numberOf([place.commune, place.code_insee ?? ''], `${place.code_insee}|${place.commune}`),
      place.voie ?? '',
      point ? round(point.latitude) : null,
      point ? round(point.longitude) : null,
      flags,
      word(kindOf(lieu)),
      word(priceOf(lieu, accueil)),
      word(appointmentOf(lieu, accueil)),
      word(noteOf(result)),
      rowHours,
      accueil?.contact?.telephone ?? lieu.contact?.telephone ?? '',
      profiles.numberOf(profile, profile.join('|')),
      isOneHelp(cells, rowHours) ? cells[0]![0] : cells,
      ...(more ? [more] : []),
    ] as ShardRow;
  });
  return {
    version: 3,
    departement: departement.code,
    timeZone: departement.timeZone,
    communes: communes.values,
    words: words.values,
    hours: hours.values,
    profiles: profiles.values,
    helps: helps.values,
    rows,
  };
}

/** What the browser can make of the commune and the name is not written. */
function idCell({ entry: { id, value }, place }: Result, departement: string): string {
  if (!id.startsWith(`${departement}/`)) return id;
  const slug = id.slice(departement.length + 1);
  return slug === lieuSlug(value.nom, place.commune) ? '' : slug;
}

function helpCell({ dates, du, au }: HelpOf, help: number, hours: number): HelpCell {
  if (au) return [help, hours, dates ?? 0, du ?? '', au];
  if (du) return [help, hours, dates ?? 0, du];
  return dates ? [help, hours, dates] : [help, hours];
}

function isOneHelp(cells: readonly HelpCell[], rowHours: number): boolean {
  return cells.length === 1 && cells[0]!.length === 2 && cells[0]![1] === rowHours;
}

function moreOf({ entry: { value }, zone }: Result, today: string): ShardRow[16] {
  const { alerte } = value;
  const closes = alerte?.ferme === true && today <= (alerte.au ?? today);
  if (!zone && !closes) return undefined;
  return {
    ...(zone && { zone: [...zone] }),
    ...(closes && {
      ferme: { ...(alerte.du && { du: alerte.du }), ...(alerte.au && { au: alerte.au }) },
    }),
  };
}

/** Hours of the accueils held at the lieu itself, where they are not those of the lieu. */
function helpHours({ horaires, accueils = [] }: Lieu): string[] {
  const own = accueils.filter(
    (accueil) => !isApart(accueil) && accueil.genre !== 'domicile' && accueil.genre !== 'a-distance',
  );
  return own.flatMap(({ horaires: each }) => (each && each !== horaires ? [each] : []));
}

/** The hours that tell whether one is received now: the lieu's, else those of its only accueil. */
function hoursOf(lieu: Lieu): string | undefined {
  const help = helpHours(lieu);
  return lieu.horaires ?? (help.length === 1 ? help[0] : undefined);
}

/** Are there times to read on the lieu's page, though no single state can be told from them? */
export function isToldOnPage({ entry: { value }, accueil }: Result): boolean {
  if (accueil) return accueil.horaires !== undefined || accueil.dates !== undefined;
  return [
    value.horaires,
    value.horaires_bruts,
    ...(value.accueils ?? []).flatMap(({ horaires, dates }) => [horaires, dates]),
  ].some((told) => told !== undefined);
}

/** Where or how an accueil is held, in a few words: `Passe près de chez vous · devant la halle`. */
export function noteOf({ entry, accueil, host }: Result): string {
  if (!accueil)
    return hasNoDoor(entry.value) ? 'Pas d’adresse fixe\u00a0: voyez où et quand sur sa fiche' : '';
  const kind = plainLabel('genres-accueil', accueil.genre);
  const where = accueil.nom ?? (host ? `chez ${host.value.nom}` : '');
  return [kind, where].filter(Boolean).join(' · ');
}
