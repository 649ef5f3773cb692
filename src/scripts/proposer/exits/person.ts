import { phoneForPeople } from '../../../data/phone.ts';
import { departementOfValue } from '../../../form/entry-path.ts';
import { mailUrl } from '../../../form/mail.ts';
import { nearestOf, type Spot } from '../../../form/nearest.ts';
import { getAt } from '../../../form/value.ts';
import type { Answerer } from '../../../views/proposer/settings.ts';
import { copyButton } from '../copy.ts';
import { make, p } from '../make.ts';
import type { Walk } from '../walk.ts';
import type { Proposal } from './proposal.ts';

/** Whoever answers for the territory: mail, phone, usual delay. */
export function byPerson({ work, settings }: Walk, { subject, message }: Proposal): HTMLElement | undefined {
  const [answerer] = nearestOf(settings.answerers, (one) => one, spotOf(work));
  if (!answerer) return undefined;
  const { courriel, telephone, delai } = answerer;
  return make(
    'section',
    { class: 'card way' },
    make('h2', {}, 'Écrire ou téléphoner'),
    make(
      'p',
      {},
      'C’est ',
      make('strong', { translate: 'no' }, whoIs(answerer)),
      ` qui répond${delai ? `, d’habitude ${delai}` : ''}. Aucun compte n’est nécessaire.`,
    ),
    ...(courriel ? mailWay(courriel, subject, message) : []),
    telephone &&
      make(
        'p',
        {},
        make('a', { class: 'phone', href: `tel:${telephone}`, translate: 'no' }, phoneForPeople(telephone)),
      ),
    make(
      'details',
      { class: 'more' },
      make('summary', {}, 'Voir le message'),
      make('pre', { class: 'file', tabindex: '0', translate: 'no', 'aria-label': 'Le message' }, message),
    ),
  );
}

function mailWay(to: string, subject: string, message: string): HTMLElement[] {
  const { url, whole } = mailUrl(to, subject, message);
  const write = make('a', { class: 'button main', href: url }, 'Écrire un courriel');
  const copy = copyButton('Copier le message', message);
  const address = make('p', { class: 'small' }, 'À\u00a0: ', make('span', { translate: 'no' }, to));
  if (whole) return [make('div', { class: 'path-nav' }, write, copy), address];
  return [
    p('Le message est long\u00a0: copiez-le d’abord, puis collez-le dans le courriel.'),
    make('div', { class: 'path-nav' }, copy, write),
    address,
  ];
}

/** Where the entry is, as far as its answers tell. */
function spotOf({ value, departement, id }: Walk['work']): Spot {
  const [commune] = [
    getAt(value, ['adresse', 'code_insee']),
    getAt(value, ['perimetre', 'communes', 0]),
    getAt(value, ['communes', 0]),
  ].filter((code) => typeof code === 'string');
  const [latitude, longitude] = [
    getAt(value, ['position', 'latitude']),
    getAt(value, ['position', 'longitude']),
  ];
  return {
    departement: departementOfValue(value) || departement || id?.split('/')[0] || '',
    ...(commune !== undefined && { commune }),
    ...(typeof latitude === 'number' && typeof longitude === 'number' && { point: { latitude, longitude } }),
  };
}

function whoIs({ organisation, fonction }: Answerer): string {
  return fonction ? `${organisation} (${fonction})` : organisation;
}
