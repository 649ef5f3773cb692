import { whatToBring } from '../../views/orienter/bring.ts';
import { element } from '../dom.ts';
import { asWritten, block, boxFor, lineFor, sayLine } from './paper.ts';
import { qrCode } from './qr.ts';
import { hoursBlocks } from './sheet-hours.ts';
import type { SheetLieu } from './sheet-lieu.ts';
import { returnSlip } from './slip.ts';

/** What every sheet carries whatever the lieu. */
export interface SheetFoot {
  /** Name of the site. */
  site: string;
  /** `22 novembre 2026` */
  dataDate: string;
}

/** One lieu on one sheet of paper: what to know to go there, lines to write by hand, a slip to bring back. */
export function makeSheet(lieu: SheetLieu, { site, dataDate }: SheetFoot): HTMLElement {
  const sheet = element(
    'article',
    { className: 'sheet-page' },
    element('div', { className: 'sheet-top' }, lineFor('Pour'), asWritten(element('p', {}, site))),
    head(lieu),
    ...notices(lieu),
    appointment(),
    element(
      'div',
      { className: 'sheet-columns' },
      ...hoursBlocks(lieu),
      ...comingBlocks(lieu),
      ...bringing(lieu),
    ),
    returnSlip(lieu.nom),
    element(
      'footer',
      { className: 'sheet-foot' },
      asWritten(element('p', {}, lieu.url)),
      element('p', {}, `Données du ${dataDate}. Appelez avant de venir\u00a0: tout peut changer.`),
    ),
  );
  sheet.setAttribute('aria-label', lieu.nom);
  return sheet;
}

function head(lieu: SheetLieu): HTMLElement {
  const { nom, accueil, phone, mails } = lieu;
  const call = accueil?.phone ?? phone;
  return element(
    'header',
    { className: 'sheet-head' },
    element(
      'div',
      {},
      asWritten(element('h2', {}, nom)),
      ...(accueil ? [sayLine(accueil.title, 'sheet-accueil')] : []),
      ...(call ? [asWritten(element('p', { className: 'sheet-phone' }, call.text))] : []),
      ...mails.slice(0, 1).map(({ text }) => asWritten(element('p', { className: 'sheet-mail' }, text))),
      ...(call || mails.length ? [] : [element('p', {}, 'Ni téléphone ni courriel connus.')]),
    ),
    element(
      'div',
      { className: 'sheet-code' },
      qrCode(lieu.url, 'Code à photographier\u00a0: la page de ce lieu'),
      element('p', {}, 'La page de ce lieu'),
    ),
  );
}

function notices({ closed, notices: told }: SheetLieu): HTMLElement[] {
  const lines = told.map((line) => sayLine(line));
  if (closed && !lines.length) lines.push(element('p', {}, 'Ce lieu est fermé définitivement.'));
  return lines.length ? [element('div', { className: 'sheet-notice' }, ...lines)] : [];
}

function appointment(): HTMLElement {
  const [made] = block(
    'Votre rendez-vous',
    [
      lineFor('Jour', 'short'),
      lineFor('Heure', 'short'),
      lineFor('Personne à demander'),
      boxFor('Nous avons appelé ensemble'),
    ],
    'sheet-appointment',
  );
  return made!;
}

function comingBlocks({
  address,
  addressNote,
  access,
  price,
  coming,
  accueil,
  booking,
}: SheetLieu): HTMLElement[] {
  const place = accueil?.where ? [accueil.where] : address;
  const where = [
    ...(accueil?.host ? [asWritten(element('p', {}, accueil.host.text))] : []),
    ...place.map((line) => asWritten(element('p', { className: 'sheet-address' }, line))),
    ...(accueil?.where ? [] : [addressNote].filter(Boolean)),
  ];
  const ways = [...price, ...coming, ...(booking ? ['Rendez-vous possible sur internet'] : [])];
  return [
    ...block('Adresse', where),
    ...block('Prix et rendez-vous', ways),
    ...block('Pour entrer', accueil?.where ? [] : access, 'less'),
  ];
}

function bringing({ services }: SheetLieu): HTMLElement[] {
  const things = whatToBring(services.map(({ official }) => official));
  const list = element('ul', {}, ...things.map((thing) => element('li', {}, thing)));
  const hint = element('p', { className: 'hint' }, 'Demandez au lieu ce qu’il lui faut vraiment.');
  return [
    ...block('Ce qui peut servir', [list, hint], 'bring'),
    ...block(
      'Gardez vos mots de passe pour vous',
      [
        'Ne les écrivez pas sur cette feuille. C’est vous qui les tapez.',
        'Personne n’a à garder votre carte bancaire ni ses numéros.',
      ],
      'secret',
    ),
  ];
}
