import type { Control, ControlProps, LoadedDecap, Piece } from './decap.ts';

/** How many items a list holds, in the two words that Decap writes after their number. Zero is singular in French. */
export function wordsFor(count: number): { label: string; label_singular: string } {
  return { label: count > 1 ? 'éléments' : 'élément', label_singular: 'élément' };
}

/** A list of Decap's: the label of its question would be read as a thing that is counted, `0 portée par`. */
export function listControl({ cms, h, createClass }: LoadedDecap): unknown {
  const { control } = cms.getWidget('list');
  return createClass({
    /** Decap asks the list itself for its checks. */
    getWrappedInstance(this: { list?: unknown }) {
      return this.list;
    },
    hold(this: { list?: unknown }, list: unknown) {
      this.list = list;
    },
    render(this: Control & { hold(list: unknown): void }): Piece {
      const { value, field } = this.props as ControlProps & { value?: { size?: number } };
      const { label, label_singular } = wordsFor(value?.size ?? 0);
      const named = field.set('label', label).set('label_singular', label_singular);
      return h(control, { ...this.props, field: named, ref: this.hold });
    },
  });
}
