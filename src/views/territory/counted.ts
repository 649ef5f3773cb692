import { count, formatDate, joinWords } from '../../data/typography.ts';
import type { Scope } from '../../indicators/scope.ts';

/** So many sources are named. */
const NAMED = 4;

/**
 * What every figure of coverage stands on: `parmi les 7 lieux recensés (sources : Annuaire d’exemple et fiches écrites
 * ici)`. The sources most lieux come from are named first.
 */
export function among({ lieux }: Scope): string {
  const named = sourcesOf(lieux);
  const others = named.length - NAMED;
  const said = [
    ...named.slice(0, NAMED),
    ...(others > 0 ? [count(others, 'autre source', 'autres sources')] : []),
  ];
  const from =
    said.length > 0 ? ` (${said.length > 1 ? 'sources' : 'source'}\u00a0: ${joinWords(said)})` : '';
  const those =
    lieux.length === 1
      ? 'le seul lieu recensé'
      : `les ${count(lieux.length, 'lieu recensé', 'lieux recensés')}`;
  return lieux.length === 0 ? 'sans aucun lieu recensé' : `parmi ${those}${from}`;
}

/** The same in full, at the head of a page: with its day, and what it leaves out. */
export function countedAmong(scope: Scope): string {
  return `Chiffres comptés ${among(scope)}, au ${formatDate(scope.today)}. Un lieu qui n’est pas recensé n’est pas compté.`;
}

function sourcesOf(lieux: Scope['lieux']): string[] {
  const sources = new Map<string, number>();
  for (const { value } of lieux) {
    const source = value.source ?? 'fiches écrites ici';
    sources.set(source, (sources.get(source) ?? 0) + 1);
  }
  return [...sources].sort((a, b) => b[1] - a[1]).map(([source]) => source);
}
