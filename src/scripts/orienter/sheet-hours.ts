import { element } from '../dom.ts';
import { asWritten, block, sayLine } from './paper.ts';
import type { SheetLieu } from './sheet-lieu.ts';

/** Accueils that one sheet can tell; the page tells them all. */
const MOST = 4;

/** When to come: the hours of help first when they are known apart from the lieu's. */
export function hoursBlocks({ hours, accueils, accueil, closed }: SheetLieu): HTMLElement[] {
  if (closed) return [];
  if (accueil) return block('Quand', [...accueil.when, ...accueil.facts.map(small)]);
  const shown = accueils.slice(0, MOST);
  const help = shown.flatMap((each) => [
    sayLine(each.title, 'sheet-title'),
    ...(each.host ? [asWritten(small(each.host.text))] : []),
    ...(each.where ? [asWritten(small(each.where))] : []),
    ...each.when.map((line) => element('p', {}, line)),
  ]);
  const more = accueils.length - shown.length;
  if (more > 0)
    help.push(
      small(
        more > 1 ? `Et ${more} autres accueils\u00a0: voyez la page.` : 'Et un autre\u00a0: voyez la page.',
      ),
    );
  return [
    ...block(help.length ? 'Horaires du lieu' : 'Horaires', hours),
    ...block('Quand on vous aide', help),
  ];
}

function small(text: string): HTMLElement {
  return element('p', { className: 'less' }, text);
}
