import type { Lieu } from '../../data/types.generated.ts';
import { formatDate, NBSP, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';

export interface Notice {
  kind: 'closed' | 'ask' | 'info';
  lines: string[];
  /** What somebody wrote, as it is. */
  typed?: string;
  link?: { before: string; path: string; text: string };
  /** Last day the notice holds, YYYY-MM-DD: the page's script hides it after. */
  until?: string;
}

/** Days after which what is said of free places is forgotten. */
const FRESH_DAYS = 30;

/**
 * What must be read before anything else.
 * @param nameOf name of another lieu, from its identifier
 */
export function noticesOf(lieu: Lieu, today: string, nameOf: (id: string) => string | undefined): Notice[] {
  return [closure(lieu, today, nameOf), alert(lieu, today), availability(lieu, today)].filter(
    (notice) => notice !== undefined,
  );
}

function closure(
  { fermeture }: Lieu,
  today: string,
  nameOf: (id: string) => string | undefined,
): Notice | undefined {
  if (!fermeture) return undefined;
  const past = fermeture.le <= today;
  const lines = [
    past
      ? `Ce lieu a fermé définitivement le ${formatDate(fermeture.le)}.`
      : `Ce lieu fermera définitivement le ${formatDate(fermeture.le)}.`,
  ];
  const next = fermeture.remplace_par;
  const name = next && nameOf(next);
  return {
    kind: 'closed',
    lines,
    ...(fermeture.motif && { typed: tie(fermeture.motif) }),
    ...(name && { link: { before: `Allez plutôt à${NBSP}:`, path: `/lieux/${next}/`, text: name } }),
  };
}

function alert({ alerte }: Lieu, today: string): Notice | undefined {
  if (!alerte || (alerte.au && alerte.au < today)) return undefined;
  const when = dates(alerte.du, alerte.au);
  return {
    kind: alerte.ferme ? 'closed' : 'ask',
    lines: [...(alerte.ferme ? ['Fermeture temporaire.'] : []), ...(when ? [when] : [])],
    typed: tie(alerte.message),
    ...(alerte.au && { until: alerte.au }),
  };
}

function dates(from?: string, until?: string): string {
  if (from && until)
    return from === until ? `Le ${formatDate(from)}.` : `Du ${formatDate(from)} au ${formatDate(until)}.`;
  if (from) return `Depuis le ${formatDate(from)}.`;
  return until ? `Jusqu’au ${formatDate(until)}.` : '';
}

function availability({ disponibilite }: Lieu, today: string): Notice | undefined {
  if (!disponibilite) return undefined;
  const until = new Date(Date.parse(disponibilite.le) + FRESH_DAYS * 864e5).toISOString().slice(0, 10);
  if (until < today) return undefined;
  const said = plainLabel('disponibilites', disponibilite.etat);
  return {
    kind: disponibilite.etat === 'accueille' ? 'info' : 'ask',
    lines: [`${said} (dit le ${formatDate(disponibilite.le)}).`],
    until,
  };
}
