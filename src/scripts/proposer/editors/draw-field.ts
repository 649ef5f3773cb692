import { areasOf } from '../../../form/areas.ts';
import type { Field } from '../../../form/field.ts';
import type { Path } from '../../../form/value.ts';
import { make } from '../make.ts';
import { addressParts } from './address.ts';
import { areaCodes } from './areas.ts';
import { checkboxes, radios, yesOrNo } from './choice.ts';
import { grouped, labelled } from './control.ts';
import type { Editing } from './editing.ts';
import { hoursEditor } from './hours.ts';
import { blockList } from './list.ts';
import { positionParts } from './position.ts';
import { references } from './reference.ts';
import { textControl } from './text.ts';
import { textList } from './texts.ts';

/**
 * Draws what a field asks.
 * @param path where its answer stands
 * @param alone is the page's question its label?
 */
export function drawField(field: Field, path: Path, editing: Editing, alone: boolean): HTMLElement {
  const group = (...children: HTMLElement[]): HTMLElement => grouped(field, path, alone, ...children);
  switch (field.kind) {
    case 'choice':
      return group(radios(field, path, editing));
    case 'choices':
      return group(checkboxes(field, path, editing));
    case 'bool':
      return group(yesOrNo(path, editing));
    case 'hours':
      return group(hoursEditor(field, path, editing));
    case 'address':
      return group(...addressParts(field, path, editing));
    case 'position':
      return group(...positionParts(field, path, editing));
    case 'reference':
    case 'references':
      return group(references(field, path, editing));
    case 'list':
      return group(blockList(field, path, editing));
    case 'texts': {
      const areas = areasOf(field);
      return group(areas.length ? areaCodes(areas, path, editing) : textList(field, path, editing));
    }
    case 'group':
      return group(
        make(
          'div',
          { class: 'parts' },
          ...(field.fields ?? []).map((part) =>
            drawField(part, [...path, part.pointer.at(-1)!], editing, false),
          ),
        ),
      );
    default:
      return labelled(field, path, textControl(field, path, editing), alone);
  }
}
