import type { Found, Help } from '../found.ts';

/** A result looked at through one of its helps. */
export interface Candidate {
  found: Found;
  help: Help;
  /** Kilometres, where a place to start from and the result's own are known. */
  km: number | undefined;
}

/** How a group looks at candidates. Bits follow `options`. */
export interface GroupTest {
  options: readonly string[];
  /** The options it answers. */
  offers(candidate: Candidate): number;
  /** Does it lack what it takes to tell? Asked when it does not offer what is wanted. */
  isUntold(candidate: Candidate, wanted: number): boolean;
  /** Groups whose options are not known in advance: what is counted, rather than the options. */
  words?(candidate: Candidate): readonly string[];
}
