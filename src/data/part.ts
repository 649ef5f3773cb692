import type { ServicePublic } from './types.generated.ts';

/** The share that a public service takes. */
export type Part = ServicePublic['part'];

/** What is declared of a share, by whoever declares it. */
export type Declaration = Pick<ServicePublic, 'part' | 'declare_par' | 'declare_le' | 'source'>;

/** `Pas encore` is told of a service only with somebody who declares it and a source that is dated and can be looked up. */
export function isProven({ part, declare_par, source }: Declaration): boolean {
  return part !== 'pas-encore' || Boolean(declare_par && source?.date && (source.url || source.titre));
}

/** The share as it may be told: without proof, nobody knows. */
export function tellablePart(declaration: Declaration): Part {
  return isProven(declaration) ? declaration.part : 'on-ne-sait-pas';
}
