import type { Action, Manque, ServicePublic } from '../../data/types.generated.ts';
import { plainLabel } from '../../data/vocabularies.ts';

/** A state in its own word, and the colour that repeats it. */
export interface State {
  code: string;
  text: string;
  /** Class of the pill beside the word. */
  look: 'open' | 'ask' | 'closed' | 'unknown' | '';
}

type Part = ServicePublic['part'];
type Constat = NonNullable<Action['evaluations']>[number]['constat'];

const PARTS: Readonly<Record<Part, State['look']>> = {
  'en-place': 'open',
  'en-projet': 'ask',
  'pas-encore': 'closed',
  'on-ne-sait-pas': 'unknown',
};

const GAPS: Readonly<Record<Manque['statut'], State['look']>> = {
  signale: 'closed',
  partage: 'closed',
  conteste: 'unknown',
  'en-projet': 'ask',
  comble: 'open',
};

const ACTIONS: Readonly<Record<Action['etat'], State['look']>> = {
  prevue: '',
  'en-cours': 'ask',
  terminee: 'open',
  suspendue: 'unknown',
};

const FINDINGS: Readonly<Record<Constat, State['look']>> = {
  avance: 'open',
  'a-l-arret': 'ask',
  recule: 'closed',
  atteint: 'open',
};

/** The share a public service takes. */
export function partState(part: Part): State {
  return { code: part, text: plainLabel('parts', part), look: PARTS[part] };
}

/** Where a gap stands. */
export function gapState(statut: Manque['statut']): State {
  return { code: statut, text: plainLabel('statuts-manque', statut), look: GAPS[statut] };
}

/** Where an action stands. */
export function actionState(etat: Action['etat']): State {
  return { code: etat, text: plainLabel('etats-action', etat), look: ACTIONS[etat] };
}

/** What somebody saw of an action. */
export function findingState(constat: Constat): State {
  return { code: constat, text: plainLabel('constats', constat), look: FINDINGS[constat] };
}
