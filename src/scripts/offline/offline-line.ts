import { formatDate, joinWords } from '../../views/typography.ts';
import type { Kept } from './kept.ts';

/** Where pages receive a line: the beginning of their header (layouts/Base.astro). */
const PLACE = '<header class="top">';

/** A page of the site with a line above its name. @param line plain text; `more` is a link to what is kept */
export function withLine(html: string, line: string, more: string): string {
  const markup = `<div class="demo"><p class="wrap"><strong>${escapeMarkup(line)}</strong> <a href="${escapeMarkup(more)}">Ce que je garde</a></p></div>`;
  return html.replace(PLACE, () => PLACE + markup);
}

/** Above a page that the copy of a département holds. */
export function sayKeptPage({ donnees }: Kept): string {
  return `Données du ${formatDate(donnees)}, gardées hors connexion.`;
}

/** Above a page that serves every département: home, search. */
export function sayKeptAll(all: readonly Kept[]): string {
  const each = all.map(({ nom, donnees }) => `${nom} (données du ${formatDate(donnees)})`);
  return each.length
    ? `Vous êtes hors connexion. Gardé sur cet appareil\u00a0: ${joinWords(each)}.`
    : 'Vous êtes hors connexion.';
}

export const NOT_KEPT = 'Vous êtes hors connexion, et cette page n’est pas gardée sur cet appareil.';

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
