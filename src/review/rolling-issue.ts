import type { Commun } from '../data/types.generated.ts';
import { count, formatNumber } from '../data/typography.ts';
import { plain } from '../diff/report.ts';
import { departements } from '../geo/departements.ts';
import { forgeLinks, newIssue } from '../views/forge.ts';
import type { ForgeClient } from './forge/client.ts';
import { type Aged, BANDS, byDepartement, countBands } from './freshness.ts';

/** Label of the issues that this program keeps; only who may label can make one look like it. */
export const FRESHNESS_LABEL = 'fraîcheur';

/** The oldest that an issue lists: a longer list is read by nobody. */
const MOST_LISTED = 60;
/** Months from which a lieu is to be confirmed: the bands from there. */
const FIRST_BAND = 2;

/**
 * Keeps one issue per département, rewritten each time: what is to be confirmed, with the links to do it. Nothing is
 * ever deleted, closed or hidden by age. @returns the départements whose issue changed
 */
export async function keepRollingIssues(
  forge: ForgeClient,
  aged: readonly Aged[],
  commun: Commun,
): Promise<string[]> {
  const open = await forge.issuesWith(FRESHNESS_LABEL);
  const changed: string[] = [];
  for (const [code, items] of byDepartement(aged)) {
    const mark = `<!-- commun:fraicheur:${code} -->`;
    const known = open.find(({ body }) => body.startsWith(mark));
    const hasWork = items.some(({ band }) => band >= FIRST_BAND);
    if (!known && !hasWork) continue;
    const title = `Fiches à confirmer\u00a0: ${departements.get(code)?.nom ?? code} (${code})`;
    const body = `${mark}\n${bodyOf(items, commun)}`;
    if (known && known.body.trim() === body.trim() && known.title === title) continue;
    if (known) await forge.editIssue(known.number, title, body);
    else await forge.openIssue(title, body, [FRESHNESS_LABEL]);
    changed.push(code);
  }
  return changed;
}

function bodyOf(items: readonly Aged[], commun: Commun): string {
  const old = items.filter(({ band }) => band >= FIRST_BAND);
  const listed = old.slice(0, MOST_LISTED).map((item) => lineOf(item, commun));
  const hidden = old.length - listed.length;
  const table = ['| Mois depuis la vérification | Lieux |', '| --- | --- |', ...tableRows(items)];
  return `${[
    old.length === 0
      ? 'Tout a été vérifié il y a moins d’un an. Merci.'
      : `${count(old.length, 'fiche', 'fiches')} à confirmer, la plus ancienne d’abord. Un appel suffit souvent. Rien n’est supprimé avec l’âge.`,
    table.join('\n'),
    listed.join('\n'),
    hidden > 0 ? `Et ${count(hidden, 'autre', 'autres')}, quand celles-ci seront faites.` : '',
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function tableRows(items: readonly Aged[]): string[] {
  const label = (band: string) => band.replace('<', '&lt;').replace('>', '&gt;');
  return countBands(items).map((number, band) => `| ${label(BANDS[band]!)} | ${formatNumber(number)} |`);
}

/** `- [ ] Médiathèque de la Rade, Brest – vérifiée le 2024-03-02 – [c’est toujours exact](…) · [corriger](…)`. */
function lineOf({ entry, since }: Aged, commun: Commun): string {
  const { nom, adresse } = entry.value;
  const still = newIssue(commun, stillTitle(nom, entry.id));
  const edit = forgeLinks(commun, entry.path)?.edit;
  const links = [
    still && `[c’est toujours exact](${linkable(still)})`,
    edit && `[corriger](${linkable(edit)})`,
  ].filter(Boolean);
  const when = since ? `vérifié le ${plain(since)}` : 'sans date de vérification';
  const after = links.length ? ` – ${links.join(' · ')}` : '';
  return `- ${plain(`${nom}, ${adresse?.commune ?? ''}`)} – ${when}${after}`;
}

/** Title by which a message says that nothing changed; its end names the entry. */
export function stillTitle(nom: string, id: string): string {
  return `Toujours exact\u00a0: «\u00a0${nom}\u00a0» (${id})`;
}

/** An address whose brackets cannot close the link. */
function linkable(url: string): string {
  return url.replace(/[()<>\s]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
