import { type Collection, isCollection } from '../../data/collections.ts';
import { entriesOf, type Listed, lieuxOf } from '../proposer/published.ts';
import type { Control, LoadedDecap, Piece } from './decap.ts';

/**
 * The identifier of an entry of any département, with those that the site publishes as suggestions and the name read back.
 * Decap's own list of relations knows the opened département only, and would drop the others.
 */
export function referenceControl(
  { h, createClass }: Pick<LoadedDecap, 'h' | 'createClass'>,
  opened: string,
): unknown {
  return createClass({
    getInitialState: () => ({ known: [] }),
    componentDidMount(this: Control & { look(): void }) {
      this.look();
    },
    /** Looks for the names: those of the opened département, and of the one that the identifier names. */
    async look(this: Control) {
      const collection = String(this.props.field.get('reference'));
      const own = String(this.props.value ?? '').split('/')[0] ?? '';
      const lists = await Promise.all(
        [...new Set([opened, own])].map((departement) => listed(collection, departement).catch(() => [])),
      );
      this.setState({ known: [...new Map(lists.flat().map((entry) => [entry.id, entry])).values()] });
    },
    render(this: Control & { state: { known: Listed[] }; look(): void }): Piece {
      const { value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const text = typeof value === 'string' ? value : '';
      const found = this.state.known.find(({ id }) => id === text);
      return h(
        'div',
        null,
        h('input', {
          type: 'text',
          id: forID,
          className: classNameWrapper,
          list: `${forID}-liste`,
          value: text,
          'aria-describedby': `${forID}-nom`,
          onChange: (event: { target: HTMLInputElement }) => onChange(event.target.value),
          onFocus: setActiveStyle,
          onBlur: () => {
            setInactiveStyle();
            this.look();
          },
        }),
        h(
          'datalist',
          { id: `${forID}-liste` },
          ...this.state.known.map(({ id, title, where }) =>
            h('option', { key: id, value: id }, where ? `${title}, ${where}` : title),
          ),
        ),
        h('p', { id: `${forID}-nom`, className: 'editor-help', translate: 'no' }, found ? found.title : ''),
      );
    },
  });
}

async function listed(collection: string, departement: string): Promise<Listed[]> {
  if (collection === 'lieux') return lieuxOf(departement);
  if (!isCollection(collection)) return [];
  const all = await entriesOf(collection as Exclude<Collection, 'lieux'>);
  return all.filter(({ id }) => !id.includes('/') || id.startsWith(`${departement}/`));
}
