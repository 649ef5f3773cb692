import { sentencesOf } from '../../hours/sentences.ts';
import type { Control, LoadedDecap, Piece } from './decap.ts';

/** Opening hours in OpenStreetMap's notation, read back in words as one types. */
export function hoursControl({ h, createClass }: Pick<LoadedDecap, 'h' | 'createClass'>): unknown {
  return createClass({
    render(this: Control): Piece {
      const { value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const text = typeof value === 'string' ? value : '';
      return h(
        'div',
        null,
        h('input', {
          type: 'text',
          id: forID,
          className: classNameWrapper,
          value: text,
          'aria-describedby': `${forID}-lu`,
          onChange: (event: { target: HTMLInputElement }) => onChange(event.target.value),
          onFocus: setActiveStyle,
          onBlur: setInactiveStyle,
        }),
        h(
          'p',
          { id: `${forID}-lu`, className: 'editor-help' },
          text.trim() ? `On lira\u00a0: ${sentencesOf(text).join(' ')}` : '',
        ),
      );
    },
  });
}
