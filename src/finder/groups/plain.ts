import { DISTANCES, type Group } from '../criteria.ts';
import { VALUES } from '../values.ts';
import type { Candidate, GroupTest } from './group-test.ts';

const never = (): boolean => false;

/** Nothing said in such a group is not known. */
function told(options: readonly string[], offers: GroupTest['offers']): GroupTest {
  return { options, offers, isUntold: (candidate) => offers(candidate) === 0 };
}

/** Nothing said in such a group means no: a lieu for everybody, a lieu of no programme. */
function silent(options: readonly string[], offers: GroupTest['offers']): GroupTest {
  return { options, offers, isUntold: never };
}

/** A group in which each answer may be yes, no or not known. */
function answered(
  options: readonly string[],
  yes: (candidate: Candidate) => number,
  known: (candidate: Candidate) => number,
): GroupTest {
  return {
    options,
    offers: yes,
    isUntold: (candidate, wanted) => (wanted & ~yes(candidate) & known(candidate)) === 0,
  };
}

/** Free for everybody is free on a condition too. */
const freely = ({ help: { prix } }: Candidate): number => (prix & 1) | (prix & 3 ? 2 : 0);

/** Received at once is received after a while too. Forgotten when it is too old. */
const places =
  (today: string) =>
  ({ found: { profile } }: Candidate): number => {
    if (profile.placesUntil < today) return 0;
    return (profile.places & 1) | (profile.places & 3 ? 2 : 0);
  };

const near = ({ km = Infinity }: Candidate): number =>
  DISTANCES.reduce((bits, most, i) => (km <= Number(most) ? bits | (1 << i) : bits), 0);

/** The groups that look at what is told of a lieu and its helps as it is. @param today YYYY-MM-DD */
export function plainTests(today: string): Readonly<Partial<Record<Group, GroupTest>>> {
  return {
    besoin: told(VALUES.besoin, ({ help }) => help.besoin),
    distance: { options: DISTANCES, offers: near, isUntold: ({ km }) => km === undefined },
    prix: {
      options: ['gratuit', 'sous-condition'],
      offers: freely,
      isUntold: ({ help }) => help.prix === 0,
    },
    rdv: { options: ['sans'], offers: ({ help }) => help.rdv & 1, isUntold: ({ help }) => help.rdv === 0 },
    niveau: told(VALUES.niveau, ({ help }) => help.niveau),
    acces: answered(
      VALUES.acces,
      ({ found }) => found.profile.acces,
      ({ found }) => found.profile.accesKnown,
    ),
    attention: told(VALUES.attention, ({ found }) => found.profile.attention),
    public: silent(VALUES.public, ({ help }) => help.public),
    facon: told(VALUES.facon, ({ help }) => help.facon),
    ou: silent(VALUES.ou, ({ help }) => help.ou),
    type: told(VALUES.type, ({ found }) => found.profile.type),
    famille: told(VALUES.famille, ({ found }) => found.profile.famille),
    par: told(VALUES.par, ({ found }) => found.profile.par),
    programme: silent(VALUES.programme, ({ found }) => found.profile.programme),
    equipement: answered(
      VALUES.equipement,
      ({ found }) => found.profile.equipement,
      ({ found }) => found.profile.equipementKnown,
    ),
    places: {
      options: ['tout-de-suite', 'attente'],
      offers: places(today),
      isUntold: ({ found: { profile } }) => profile.places === 0 || profile.placesUntil < today,
    },
  };
}
