import { formatDate } from '../../data/typography.ts';
import type { Kept } from './kept.ts';

/** Where pages receive a line: the beginning of their header (layouts/Base.astro). */
const PLACE = '<header class="top">';

/** A sentence, and names with what is said of each: apart, since names are not to be translated. */
export interface Line {
  text: string;
  named?: { name: string; text: string }[];
}

/** A page of the site with a line above its name. @param more address of the page that lists what is kept */
export function withLine(html: string, { text, named = [] }: Line, more: string): string {
  const names = named.map(
    (each) =>
      `<span><span translate="no">${escapeMarkup(each.name)}</span>&nbsp;: <span>${escapeMarkup(each.text)}</span>.</span> `,
  );
  const markup = `<div class="demo"><p class="wrap"><strong>${escapeMarkup(text)}</strong> ${names.join('')}<a href="${escapeMarkup(more)}">Ce que je garde</a></p></div>`;
  return html.replace(PLACE, () => PLACE + markup);
}

/** Above a page that the copy of a département holds. */
export function sayKeptPage({ donnees }: Kept): Line {
  return { text: `Données du ${formatDate(donnees)}, gardées hors connexion.` };
}

/** Above a page that serves every département: home, search. */
export function sayKeptAll(all: readonly Kept[]): Line {
  const named = all.map(({ nom, donnees }) => ({ name: nom, text: `données du ${formatDate(donnees)}` }));
  return { text: 'Vous êtes hors connexion.', named };
}

export const NOT_KEPT: Line = {
  text: 'Vous êtes hors connexion, et cette page n’est pas gardée sur cet appareil.',
};

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
