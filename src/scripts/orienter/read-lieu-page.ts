import { splitResultId } from '../result-id.ts';
import type { SheetAccueil, SheetLieu, SheetLine, SheetLink } from './sheet-lieu.ts';

/**
 * What a sheet needs of a lieu's page, read from its marked parts (`data-fiche`): the sheet then says what the page says.
 * @param page the page as parsed, not shown
 * @param id the result that the sheet is about
 * @param address where the page was read
 * @param today YYYY-MM-DD: notices that ended before are left out
 */
export function readLieuPage(page: Document, id: string, address: string, today: string): SheetLieu {
  const { anchor } = splitResultId(id);
  const part = (name: string): Element | null => page.querySelector(`[data-fiche="${name}"]`);
  const accueils = [...page.querySelectorAll('[data-fiche="accueils"] li.accueil')].map((item) =>
    readAccueil(item, today),
  );
  const accueil = accueils.find((each) => each.anchor === anchor);
  const phone = linkIn(part('telephone'));
  const booking = linkIn(part('rendez-vous'))?.href;
  const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href');
  return {
    id,
    url: (canonical ?? address) + (accueil ? `#${anchor}` : ''),
    nom: textOf(part('nom')),
    closed: part('etat')?.querySelector('.pill.closed:not([hidden])') != null,
    notices: readNotices(page, today),
    ...(phone && { phone }),
    mails: linksOf(page, 'courriel'),
    sites: linksOf(page, 'site'),
    ...(booking && { booking }),
    hours: readHours(part('horaires')),
    address: linesOf(part('adresse')).map(({ text }) => text),
    addressNote: textOf(part('adresse-note')),
    price: linesOf(part('prix')?.querySelector('dd')),
    coming: linesOf(part('venir')?.querySelector('dd')),
    access: linesOf(part('acces')?.querySelector('dd')),
    services: [...page.querySelectorAll('[data-fiche="services"] li')].map((item) => ({
      plain: textOf(item.querySelector('strong')),
      official: textOf(item.querySelector('small')),
    })),
    accueils,
    ...(accueil && { accueil }),
  };
}

/** Sentences where there are, else the week day by day, else what else is said. */
function readHours(section: Element | null): SheetLine[] {
  const sentences = linesOf(section?.querySelector('.lines'));
  if (sentences.length) return sentences;
  const days = [...(section?.querySelectorAll('.week tr') ?? [])].map((row) => {
    const ranges = [...row.querySelectorAll('td span')].map(textOf).join(', ');
    return { text: `${textOf(row.querySelector('th'))}\u00a0: ${ranges}`, typed: false };
  });
  if (days.length) return days;
  return [...(section?.querySelectorAll('p') ?? [])].map(lineOf);
}

function readNotices(page: Document, today: string): SheetLine[] {
  return [...page.querySelectorAll<HTMLElement>('[data-fiche="avis"]')]
    .filter(({ dataset }) => !dataset.until || dataset.until >= today)
    .flatMap((notice) => [...notice.querySelectorAll('p')].map(lineOf));
}

function readAccueil(item: Element, today: string): SheetAccueil {
  const part = (name: string): Element | null => item.querySelector(`[data-fiche="${name}"]`);
  const title = part('accueil')?.cloneNode(true) as Element | undefined;
  title?.querySelector('.pill')?.remove();
  const host = linkIn(part('chez'));
  const phone = linkIn(part('joindre'));
  return {
    anchor: item.id,
    title: lineOf(title),
    when: linesOf(part('quand')),
    days: readDays(item, today),
    ...(host && { host }),
    where: textOf(part('ou')),
    facts: linesOf(part('faits')),
    ...(phone && { phone }),
  };
}

/** Days that can still be told on a sheet. */
const MOST_DAYS = 4;

/** The coming days under their title; none of those that are past. */
function readDays(item: Element, today: string): SheetLine[] {
  const days = [...item.querySelectorAll<HTMLElement>('[data-days] li')]
    .filter(({ dataset }) => (dataset.until ?? today) >= today)
    .slice(0, MOST_DAYS)
    .map(lineOf);
  const title = item.querySelector('[data-days] p');
  return days.length && title ? [lineOf(title), ...days] : [];
}

function linksOf(page: Document, name: string): SheetLink[] {
  return [...page.querySelectorAll(`[data-fiche="${name}"]`)].flatMap((part) => linkIn(part) ?? []);
}

function linkIn(part: Element | null): SheetLink | undefined {
  const link = part?.querySelector('a');
  const href = link?.getAttribute('href');
  return href ? { href, text: textOf(link) } : undefined;
}

/** The lines of a part: its spans where it has some, else the texts between line breaks. */
function linesOf(part: Element | null | undefined): SheetLine[] {
  if (!part) return [];
  const spans = [...part.querySelectorAll(':scope > span')];
  if (spans.length) return spans.map(lineOf).filter(({ text }) => text);
  const typed = part.matches(TYPED);
  const lines = [''];
  for (const node of part.childNodes) {
    if (node.nodeName === 'BR') lines.push('');
    else lines[lines.length - 1] += node.textContent ?? '';
  }
  return lines
    .map(tidyText)
    .filter(Boolean)
    .map((text) => ({ text, typed }));
}

/** Marked as not to be translated, or holding nothing else than what is so marked. */
function lineOf(element: Element | undefined): SheetLine {
  const text = textOf(element);
  const marked = element?.matches(TYPED) ? element : element?.querySelector(TYPED);
  return { text, typed: marked != null && textOf(marked) === text };
}

const TYPED = '[translate=no], [lang]';

function textOf(element: Element | null | undefined): string {
  return tidyText(element?.textContent ?? '');
}

/** One space between words; those that do not break stay. */
function tidyText(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
