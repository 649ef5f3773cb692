import type { Accueil, Lieu } from '../data/types.generated.ts';
import { codeBits } from './codes.ts';
import { AWAY } from './flags.ts';
import { isApart, isCurrent, type Result } from './results.ts';
import type { HelpRow } from './shard.ts';
import { bitsOf } from './values.ts';

/** One way a result helps, before hours are made into slots. */
export interface HelpOf {
  row: HelpRow;
  /** Hours in OSM's notation, where they are known. */
  horaires?: string;
  dates?: string[];
  du?: string;
  au?: string;
}

/**
 * The ways a result helps: an accueil held elsewhere is one; a lieu has those of the accueils at its door, those that go
 * to people's homes or speak at a distance, and what it offers beside them. What an accueil omits it takes from the lieu.
 * @param today YYYY-MM-DD: accueils that are over by then are left out
 */
export function helpsOf({ entry, accueil }: Result, today: string): HelpOf[] {
  const lieu = entry.value;
  if (accueil) return [helpOfAccueil(lieu, accueil, accueil.horaires)];
  const all = lieu.accueils ?? [];
  const own = all.filter((each) => !isApart(each) && isCurrent(each, today));
  const atDoor = own.filter(isAtDoor);
  const helps = own.map((each) => helpOfAccueil(lieu, each, hoursAtLieu(lieu, each)));
  const beside = besideAccueils(lieu, atDoor);
  if (!beside) return helps;
  // Where accueils have hours of their own, those of the building say nothing of the help given beside them.
  const horaires = atDoor.some((each) => each.dates || hasOwnHours(lieu, each)) ? undefined : lieu.horaires;
  return [{ row: rowOf(lieu, beside, goesRound(lieu)), ...(horaires && { horaires }) }, ...helps];
}

/** Is one received at the lieu, rather than visited or called? */
export function isAtDoor({ genre }: Accueil): boolean {
  return genre !== 'domicile' && genre !== 'a-distance';
}

function hasOwnHours(lieu: Lieu, { horaires }: Accueil): boolean {
  return horaires !== undefined && horaires !== lieu.horaires;
}

/** Help at the door without hours of its own is given when the lieu is open. */
function hoursAtLieu(lieu: Lieu, accueil: Accueil): string | undefined {
  if (accueil.horaires || accueil.dates || !isAtDoor(accueil)) return accueil.horaires;
  return lieu.horaires;
}

/** The services that no accueil at the door offers; undefined when they offer all there is. */
function besideAccueils({ services = [] }: Lieu, atDoor: readonly Accueil[]): readonly string[] | undefined {
  if (atDoor.length === 0) return services;
  if (atDoor.some((accueil) => !accueil.services)) return undefined;
  const offered = new Set<string>(atDoor.flatMap((accueil) => accueil.services ?? []));
  const rest = services.filter((service) => !offered.has(service));
  return rest.length ? rest : undefined;
}

/** A bus has its stops to be found by; without them it is found itself. */
function goesRound({ itinerance, accueils = [] }: Lieu): boolean {
  return itinerance?.includes('Itinérant') === true && !accueils.some(isApart);
}

function helpOfAccueil(lieu: Lieu, accueil: Accueil, horaires: string | undefined): HelpOf {
  const { dates, du, au } = accueil;
  return {
    row: rowOf({ ...lieu, ...own(accueil) }, accueil.services ?? lieu.services, passesBy(accueil), accueil),
    ...(horaires && { horaires }),
    ...(dates && { dates: dates.toSorted() }),
    ...(du && { du }),
    ...(au && { au }),
  };
}

/** What an accueil says itself, under the lieu's names for it. */
function own({ frais, publics, niveaux, langues, modalites }: Accueil): Partial<Lieu> {
  return {
    ...(frais && { frais_a_charge: frais }),
    ...(publics && { publics_specifiquement_adresses: publics }),
    ...(niveaux && { niveaux }),
    ...(langues && { langues }),
    ...(modalites && { modalites_accompagnement: modalites }),
  };
}

function passesBy(accueil: Accueil): boolean {
  return accueil.genre === 'arret-itinerant' || (accueil.genre === 'permanence' && isApart(accueil));
}

function rowOf(
  lieu: Lieu,
  services: readonly string[] | undefined,
  passes: boolean,
  accueil?: Accueil,
): HelpRow {
  const ways = lieu.modalites_accompagnement ?? [];
  // Only what is said of the accueil itself tells how it is given.
  const remote = accueil ? accueil.modalites?.includes('À distance') : ways.includes('À distance');
  return [
    codeBits('besoin', services),
    codeBits('prix', lieu.frais_a_charge),
    codeBits('rdv', accueil?.rendez_vous ? [accueil.rendez_vous] : []),
    codeBits('public', lieu.publics_specifiquement_adresses),
    codeBits('niveau', lieu.niveaux),
    codeBits('facon', ways),
    (accueil && !isAtDoor(accueil) ? AWAY : 0) |
      bitsOf('ou', [
        ...(passes ? ['passe'] : []),
        ...(accueil?.genre === 'domicile' ? ['domicile'] : []),
        ...(accueil?.genre === 'a-distance' || remote ? ['distance'] : []),
      ]),
    languagesOf(lieu),
  ];
}

/** The standard knows English and "others" as a way of receiving people: they add to the languages told, and are no list. */
function languagesOf({ langues, prise_en_charge_specifique: care = [] }: Lieu): string {
  const named = [
    ...(langues ?? []),
    ...(care.includes('Langues étrangères (anglais)') ? ['en'] : []),
    ...(care.includes('Langues étrangères (autres)') ? ['autre'] : []),
  ];
  if (named.length === 0) return '';
  return [...new Set(named), ...(langues ? [] : ['?'])].join(' ');
}
