import type { Collection } from '../data/collections.ts';

/** How a question is asked. */
export type FieldKind =
  | 'text'
  | 'long'
  | 'choice'
  | 'choices'
  | 'bool'
  | 'number'
  | 'date'
  | 'hours'
  | 'phone'
  | 'mail'
  | 'url'
  | 'address'
  | 'position'
  | 'group'
  | 'list'
  | 'texts'
  | 'reference'
  | 'references'
  | 'body';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
  /** Official wording, where it is another: one may look for it. */
  official?: string;
}

/** One question of a form, made from one property of a schema; plain data. */
export interface Field {
  /** Property names from the entry's root; for the parts of a list's items, from the item. */
  pointer: string[];
  kind: FieldKind;
  /** The schema's title. */
  label: string;
  /** The schema's description. */
  hint: string;
  required: boolean;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  example?: string;
  /** Of `choice` and `choices`. */
  options?: Choice[];
  /** Of `group`, `address` and `position`: the parts; of `list`: the questions of one item. */
  fields?: Field[];
  /** Of `reference` and `references`: the collection whose identifiers are meant. */
  reference?: Collection;
}
