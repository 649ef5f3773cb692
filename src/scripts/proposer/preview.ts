import { phoneForPeople } from '../../data/phone.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { getAt } from '../../form/value.ts';
import { sentencesOf } from '../../hours/sentences.ts';
import { make, p } from './make.ts';
import type { Walk } from './walk.ts';

/** What the page will say first: name, place, phone, hours, help; or title and summary. */
export function preview({ work }: Walk): HTMLElement {
  const text = (...path: string[]): string => String(getAt(work.value, path) ?? '');
  const title = text('nom') || text('titre');
  const isHidden = getAt(work.value, ['adresse_confidentielle']) === true;
  const street = isHidden ? '' : text('adresse', 'voie');
  const town = [isHidden ? '' : text('adresse', 'code_postal'), text('adresse', 'commune')]
    .filter(Boolean)
    .join(' ');
  const phone = text('contact', 'telephone');
  const hours = text('horaires');
  const services = getAt(work.value, ['services']);
  return make(
    'article',
    { class: 'card preview-card', translate: 'no' },
    make('p', { class: 'preview-title' }, title || '…'),
    [street, town].some(Boolean) ? p([street, town].filter(Boolean).join(', '), 'where') : undefined,
    phone ? make('p', { class: 'phone' }, phoneForPeople(phone)) : undefined,
    ...(hours ? sentencesOf(hours).map((sentence) => p(sentence)) : []),
    work.collection === 'lieux' && !hours ? p('Horaires non renseignés', 'small') : undefined,
    Array.isArray(services)
      ? make('ul', {}, ...services.map((code) => make('li', {}, plainLabel('services', String(code)))))
      : undefined,
    ...[text('presentation', 'resume'), text('resume'), text('constat')]
      .filter(Boolean)
      .map((line) => p(line)),
  );
}
