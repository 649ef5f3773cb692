import { fitToPaper } from './fit.ts';
import { setUpGuidedPath } from './guided-path.ts';
import type { Entry } from './list-item.ts';
import { setUpList } from './list-section.ts';

const preview = document.getElementById('apercu')!;
const sheets = document.getElementById('fiches')!;
const large = document.querySelector<HTMLInputElement>('#gros')!;

setUpGuidedPath();
setUpList(showSheets);
large.addEventListener('change', fitAll);
// Another language takes another place.
document.addEventListener('langue', fitAll);
const fold = document.getElementById('voir-fiches')!;
fold.addEventListener('click', () => {
  const shown = preview.classList.toggle('folded') === false;
  fold.setAttribute('aria-expanded', String(shown));
  fold.querySelector('span')!.textContent = shown ? 'Cacher les fiches' : 'Voir les fiches';
});
document.getElementById('imprimer-fiches')!.addEventListener('click', () => window.print());
// Type that arrived late may have made a sheet taller.
document.fonts.ready.then(fitAll);

let turn = 0;

/** Draws a sheet for each lieu whose page was read. */
async function showSheets(entries: readonly Entry[]): Promise<void> {
  const mine = ++turn;
  const lieux = entries.flatMap((entry) => ('lieu' in entry ? entry.lieu : []));
  preview.hidden = lieux.length === 0;
  sheets.replaceChildren();
  if (!lieux.length) return;
  // The code's drawing is only brought along when there is something to draw.
  const { makeSheet } = await import('./sheet.ts');
  if (mine !== turn) return;
  const foot = { site: preview.dataset.site ?? '', dataDate: preview.dataset.donnees ?? '' };
  sheets.replaceChildren(...lieux.map((lieu) => makeSheet(lieu, foot)));
  fitAll();
  // Once what is new has been translated.
  requestAnimationFrame(fitAll);
}

function fitAll(): void {
  fitToPaper(sheets.querySelectorAll<HTMLElement>('.sheet-page'), large.checked);
}
