import type { Field } from '../../../form/field.ts';
import type { Path } from '../../../form/value.ts';
import type { ProposeSettings } from '../../../views/proposer/settings.ts';
import type { Work } from '../work.ts';

/** What an editor reads and writes. */
export interface Editing {
  work: Work;
  settings: ProposeSettings;
  /** Present value at a path of the entry. */
  get(path: Path): unknown;
  /** Keeps an answer; undefined takes it away. */
  set(path: Path, value: unknown): void;
  /**
   * The day that a date shows by itself, that on which its block is written: kept with the first other answer of the
   * block, unless the person changes it. Undefined for any other date.
   */
  dayFor(path: Path): string | undefined;
  /** Does the person come to add to this list? */
  adds(path: Path): boolean;
}

/** Draws what a field asks. @param path where its answer stands in the entry */
export type Editor = (field: Field, path: Path, editing: Editing) => HTMLElement;

/** Identifier of a field's control in the page. */
export function controlId(path: Path): string {
  return `champ-${path.join('-').replace(/[^\w-]/g, '')}`;
}

/** A text answer; empty when there is none, or when the value is not a text. */
export function textAt(editing: Editing, path: Path): string {
  const value = editing.get(path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
