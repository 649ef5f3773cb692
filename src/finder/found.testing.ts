import type { Slots } from '../hours/types.ts';
import type { Found, Help, Profile } from './found.ts';
import type { ListedGroup } from './values.ts';
import { bitsOf } from './values.ts';

type Told = Partial<Record<ListedGroup, string[]>>;

const PROFILE_GROUPS = ['type', 'par', 'programme', 'attention', 'acces', 'equipement', 'places'] as const;
const HELP_GROUPS = ['besoin', 'prix', 'rdv', 'public', 'niveau', 'facon', 'ou'] as const;

/** A help from the words of the address. */
export function help(told: Told = {}, parts: Partial<Help> = {}): Help {
  const bits = Object.fromEntries(HELP_GROUPS.map((group) => [group, bitsOf(group, told[group] ?? [])]));
  return { ...bits, langues: [], allLanguages: false, ...parts } as Help;
}

/** A result with one help, unless it is given others. */
export function found(nom: string, told: Told = {}, parts: Partial<Found> = {}): Found {
  const bits = Object.fromEntries(PROFILE_GROUPS.map((group) => [group, bitsOf(group, told[group] ?? [])]));
  const profile = {
    ...bits,
    accesKnown: bits.acces,
    equipementKnown: bits.equipement,
    labels: [],
    placesUntil: told.places ? '2026-12-01' : '',
  } as unknown as Profile;
  const helps = [help(told)];
  return {
    id: `29/${nom}`,
    anchor: '',
    nom,
    timeZone: 'Europe/Paris',
    closedForNow: false,
    buildingHours: false,
    toldOnPage: false,
    approximate: false,
    profile,
    helps,
    ...parts,
  } as Found;
}

/** Slots of an ordinary week, Monday is 0, known for a year from 21 November 2026. */
export function slots(...week: Slots['week']): Slots {
  return { from: '2026-11-21', until: '2027-11-21', week, exceptions: {} };
}
