import type { Collection } from '../data/collections.ts';

/** What happened to an entry. */
export type ChangeKind = 'ajout' | 'retrait' | 'modification' | 'renommage';

/** A lieu that stands near another one, or bears its name in the same commune. */
export interface Neighbour {
  id: string;
  nom: string;
  /** Distance in metres; absent where a position is not known. */
  metres?: number;
}

/** What a proposal changes in one file, in sentences that a person reads. */
export interface EntryChange {
  collection: Collection | 'commun' | 'suspensions';
  id: string;
  /** Below the data folder. */
  path: string;
  kind: ChangeKind;
  /** Of a renamed entry: its identifier before. */
  formerId?: string;
  /** Name and commune, or title. */
  title: string;
  /** One per changed property; for an entry that comes or goes, the sentence that says so. */
  sentences: string[];
  /** Labels of the properties that changed, for counts. */
  fields: string[];
  /** Of a new lieu: those that may be the same. */
  neighbours?: Neighbour[];
}
