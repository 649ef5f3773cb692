import { element, icon } from '../dom.ts';
import { splitResultId } from '../result-id.ts';
import { siteUrl } from '../site-url.ts';
import type { Missing } from './load-sheet.ts';
import { asWritten, sayLine } from './paper.ts';
import { referralLine } from './referral-line.ts';
import type { SheetLieu } from './sheet-lieu.ts';

/** What a press on an entry's button does. */
export type Act = 'haut' | 'bas' | 'retirer';

/** An entry of the list: its page is known, or could not be read. */
export type Entry = { id: string; lieu: SheetLieu } | { id: string; missing: Missing };

const MISSING: Record<Missing, string> = {
  introuvable: 'Ce lieu n’a plus de page sur ce site.',
  injoignable: 'Sa page ne se charge pas. Vérifiez votre connexion, puis rechargez.',
};

interface Place {
  index: number;
  total: number;
  /** Can the visitor change this list? */
  editable: boolean;
  /** The words by which a page asks for a referral. */
  referral: string;
}

/** An entry with its number, how to reach the lieu, and buttons to move it or take it away. */
export function listItem(entry: Entry, { index, total, editable, referral }: Place): HTMLLIElement {
  const [lieu, missing] = 'lieu' in entry ? [entry.lieu] : [undefined, entry.missing];
  const { lieu: page, anchor } = splitResultId(entry.id);
  const nom = lieu?.nom ?? page;
  const link = asWritten(element('a', { href: siteUrl(`lieux/${page}/`) + (anchor && `#${anchor}`) }, nom));
  const item = element(
    'li',
    { className: 'result' },
    element('h3', {}, element('span', { className: 'number' }, String(index + 1)), ' ', link),
  );
  if (lieu) item.append(...about(lieu, referral));
  if (missing) item.append(element('p', {}, MISSING[missing]));
  if (editable) item.append(buttons(entry.id, nom, index, total));
  return item;
}

function about(lieu: SheetLieu, referral: string): HTMLElement[] {
  const { accueil, address, phone } = lieu;
  const call = accueil?.phone ?? phone;
  const where = accueil?.where || address.join(', ');
  return [
    ...(accueil ? [sayLine(accueil.title)] : []),
    ...(where ? [asWritten(element('p', { className: 'where' }, where))] : []),
    ...(lieu.closed
      ? [element('p', {}, element('span', { className: 'pill closed' }, 'Fermé définitivement'))]
      : []),
    ...(call
      ? [
          asWritten(
            element(
              'p',
              {},
              element('a', { className: 'phone', href: call.href }, icon('telephone'), call.text),
            ),
          ),
        ]
      : []),
    ...referralLine(lieu, referral),
  ];
}

function buttons(id: string, nom: string, index: number, total: number): HTMLElement {
  const make = (act: Act, pictogram: string, word: string, possible = true): HTMLButtonElement => {
    const name = asWritten(element('span', { className: 'aside-voice' }, `\u00a0: ${nom}`));
    const button = element(
      'button',
      { className: 'link', type: 'button' },
      icon(pictogram),
      element('span', {}, word),
      name,
    );
    Object.assign(button.dataset, { act, id });
    button.disabled = !possible;
    return button;
  };
  return element(
    'p',
    { className: 'item-actions' },
    ...(total > 1
      ? [make('haut', 'haut', 'Monter', index > 0), make('bas', 'bas', 'Descendre', index < total - 1)]
      : []),
    make('retirer', 'retirer', 'Retirer'),
  );
}
