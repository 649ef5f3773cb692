import { element } from '../dom.ts';
import { asWritten, block, sayLine } from './paper.ts';
import type { SheetAccueil, SheetLieu, SheetLine } from './sheet-lieu.ts';

/** Accueils that one sheet can tell; the page tells them all. */
const MOST = 4;

/** When to come: the hours of the building, then those of help where they are known apart. */
export function hoursBlocks({ hours, accueils, accueil, closed }: SheetLieu): HTMLElement[] {
  if (closed) return [];
  if (accueil) return block('Quand', [...accueil.when, ...smaller(accueil.days), ...smaller(accueil.facts)]);
  const help = accueils.slice(0, MOST).map(helpAt);
  const more = accueils.length - help.length;
  if (more > 0)
    help.push(
      small(
        more > 1
          ? `Et ${more} autres accueils\u00a0: voyez la page.`
          : 'Et un autre accueil\u00a0: voyez la page.',
      ),
    );
  return [
    ...block(help.length ? 'Horaires du lieu' : 'Horaires', hours),
    ...block('Quand on vous aide', help, 'long'),
  ];
}

function helpAt({ title, host, where, when, days }: SheetAccueil): HTMLElement {
  return element(
    'div',
    { className: 'sheet-help' },
    sayLine(title, 'sheet-title'),
    ...(host ? [asWritten(small(host.text))] : []),
    ...(where ? [asWritten(small(where))] : []),
    ...when.map((line) => sayLine(line)),
    ...smaller(days),
  );
}

function smaller(lines: readonly SheetLine[]): HTMLElement[] {
  return lines.map((line) => sayLine(line, 'less'));
}

function small(text: string): HTMLElement {
  return element('p', { className: 'small-print' }, text);
}
