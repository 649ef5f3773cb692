import { freshnessOf } from '../views/lieu/freshness.ts';

const DAY = 864e5;
const relative = new Intl.RelativeTimeFormat('fr', { numeric: 'auto' });

const today = new Date().toISOString().slice(0, 10);

/** Hides what was only true until a date, and a list of dates that are all past. */
export function hideExpired(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-until]')) {
    if (element.dataset.until! < today) element.hidden = true;
  }
  for (const days of document.querySelectorAll<HTMLElement>('[data-days]'))
    days.hidden = !days.querySelector('li:not([hidden])');
}

/** `le 4 juin 2026` → `il y a 5 mois`; the date itself stays in reach as a title. */
export function sayAges(): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-since]')) {
    const text = age(time.dateTime);
    if (!text) continue;
    time.title = time.textContent;
    time.textContent = text.replace(/ (?=\S+$)/, '\u00a0');
  }
  for (const pill of document.querySelectorAll<HTMLElement>('[data-fresh]')) {
    const { look, text } = freshnessOf(pill.dataset.fresh!, today);
    pill.className = `pill ${look}`;
    pill.textContent = text;
  }
}

function age(date: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(date)) / DAY);
  if (Number.isNaN(days) || days < 0) return '';
  if (days < 31) return relative.format(-days, 'day');
  if (days < 700) return relative.format(-Math.round(days / 30.44), 'month');
  return relative.format(-Math.round(days / 365.25), 'year');
}
