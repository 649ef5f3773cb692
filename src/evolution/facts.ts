import type { AnyEntry, Collection } from '../data/entry.ts';
import type { Action, Lieu, Manque, ServicePublic } from '../data/types.generated.ts';
import type { Standing } from './measures.ts';
import type { Membership, Settled } from './membership.ts';

/** What one version of an entry says that is followed over time. */
export interface Facts {
  /** What it counts as on a day. */
  standing: Standing;
  /** A day from which it counts as something else by itself: a lieu that announces its closure. */
  after?: { date: string; standing: Standing };
  /** Where it counts. */
  territories: readonly string[];
  /** Lieux: the commune it serves in each territory. */
  settled?: readonly Settled[];
  /** Gaps that an action answers, where it names no territory of its own: identifiers. */
  answers?: readonly string[];
  /** Former identifiers. */
  alias: readonly string[];
}

/** Collections whose entries are followed over time. */
export const FOLLOWED: readonly Collection[] = ['lieux', 'services-publics', 'manques', 'actions'];

const PARTS = {
  'en-place': 'services_en_place',
  'en-projet': 'services_en_projet',
  'pas-encore': 'services_pas_encore',
  'on-ne-sait-pas': 'services_sans_reponse',
} as const satisfies Record<ServicePublic['part'], Standing>;

const STATES = {
  prevue: 'actions_prevues',
  'en-cours': 'actions_en_cours',
  terminee: 'actions_terminees',
  suspendue: 'actions_suspendues',
} as const satisfies Record<Action['etat'], Standing>;

/**
 * The facts of a version. An old version may be shaped as no schema allows: what it lacks is not counted.
 * @returns undefined for what is not followed, or cannot be understood
 */
export function factsOf(
  { collection, value }: Pick<AnyEntry, 'collection' | 'value'>,
  membership: Membership,
): Facts | undefined {
  try {
    const alias = (value as { alias?: string[] }).alias ?? [];
    if (collection === 'lieux') return { ...lieuFacts(value as Lieu, membership), alias };
    if (collection === 'manques') return { ...gapFacts(value as Manque, membership), alias };
    if (collection === 'services-publics')
      return { ...serviceFacts(value as ServicePublic, membership), alias };
    return collection === 'actions' ? { ...actionFacts(value as Action, membership), alias } : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

type Told = Omit<Facts, 'alias'>;

function lieuFacts(value: Lieu, membership: Membership): Told {
  const settled = membership.ofLieu(value);
  const closes = value.fermeture?.le;
  return {
    standing: 'lieux',
    ...(closes && { after: { date: closes, standing: 'lieux_fermes' } }),
    territories: settled.map(({ territory }) => territory),
    settled,
  };
}

function gapFacts({ statut, territoires, communes }: Manque, membership: Membership): Told {
  return {
    standing: statut === 'comble' ? 'manques_combles' : 'manques_ouverts',
    territories: membership.ofNamed(territoires, communes),
  };
}

function serviceFacts({ part, perimetre }: ServicePublic, membership: Membership): Told {
  return { standing: PARTS[part], territories: membership.ofPerimeter(perimetre) };
}

function actionFacts({ etat, territoires, repond_a }: Action, membership: Membership): Told {
  return {
    standing: STATES[etat],
    territories: membership.ofNamed(territoires),
    ...(!territoires && { answers: repond_a }),
  };
}
