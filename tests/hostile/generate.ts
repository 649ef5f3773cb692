import { hostileBytes } from './bytes.ts';
import { hostileFields } from './fields.ts';
import { hostileNames } from './names.ts';
import { hostileSyntax } from './syntax.ts';

/** A file that a careless or ill-meaning person could put in a data folder. */
export interface HostileFile {
  /** Path below the data folder. */
  path: string;
  bytes: Uint8Array;
  /** What is wrong with it. */
  kind: string;
}

const encoder = new TextEncoder();

/** More than 300 files, every one to be named in a finding; always the same. */
export function hostileFiles(): HostileFile[] {
  return [...hostileBytes(), ...hostileSyntax(), ...hostileFields(), ...hostileNames()];
}

/** The text of a lieu that nothing is wrong with. */
export function goodLieu(number: number): string {
  return `nom: Lieu d’exemple ${number}
services:
  - Aide aux démarches administratives
adresse:
  voie: ${number} rue des Exemples
  code_postal: "29200"
  commune: Brest
  code_insee: "29019"
contact:
  telephone: "+33261910000"
horaires: Mo-Fr 09:00-12:00
`;
}

/** Files of one kind in the département's folder, numbered. */
export function inFolder(kind: string, contents: readonly (string | Uint8Array)[]): HostileFile[] {
  return contents.map((content, index) => ({
    path: `lieux/29/hostile-${kind}-${index}.yaml`,
    bytes: typeof content === 'string' ? encoder.encode(content) : content,
    kind,
  }));
}
