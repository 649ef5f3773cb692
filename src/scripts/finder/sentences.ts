import { count, formatNumber, NBSP } from '../../data/typography.ts';
import type { Group } from '../../finder/criteria.ts';

/** Départements are loaded at least this far around, so that "n within 20 km" is true. */
export const NEAR_KM = 20;

/**
 * How many results there are around a place.
 * @param near within `within` km; `far` beyond
 */
export function sayAround(near: number, far: number, within: number = NEAR_KM): string {
  const km = `à moins de ${within}${NBSP}km`;
  if (near + far === 0) return 'Aucun résultat avec ces choix.';
  if (near === 0) return `Aucun résultat ${km}${NBSP}: voici les plus proches.`;
  return far ? `${sayResults(near)} ${km}, et ${far} plus loin.` : `${sayResults(near)} ${km}.`;
}

export function sayInZone(total: number): string {
  return `${sayResults(total)} dans cette zone.`;
}

export function sayEverywhere(total: number): string {
  return `${sayResults(total)}. Écrivez votre commune pour voir les plus proches.`;
}

function sayResults(total: number): string {
  return count(total, 'résultat', 'résultats', 'Aucun résultat');
}

/** What a place leaves unsaid when a filter cannot tell. */
const UNSAID: Readonly<Partial<Record<Group, string>>> = {
  besoin: 'à quoi on vous y aide',
  quand: 'à quelles heures on y aide',
  distance: 'où l’aide est donnée',
  prix: 'si c’est gratuit',
  rdv: 's’il faut un rendez-vous',
  public: 'si l’aide s’adresse à ce public',
  attention: 'si on sait vous y accueillir ainsi',
  parle: 'quelles langues on y parle',
  acces: 'si l’on y entre facilement',
  niveau: 'pour quel niveau est l’aide',
  facon: 'comment on vous aide',
  type: 'quel genre de lieu c’est',
  famille: 'qui en est responsable',
  par: 'qui vous aide',
  equipement: 'ce qu’on trouve sur place',
  places: 'si on y reçoit de nouvelles personnes',
};

/**
 * What was left out for want of information, in one sentence for each filter.
 * @param leftOut how many results do not say, by filter
 */
export function sayUnsaid(leftOut: Readonly<Partial<Record<Group, number>>>): string {
  return Object.entries(leftOut)
    .flatMap(([group, number]) => {
      const what = UNSAID[group as Group];
      if (!what || !number) return [];
      const who =
        number === 1 ? 'Un autre lieu ne dit pas' : `${formatNumber(number)} autres lieux ne disent pas`;
      return `${who} ${what}.`;
    })
    .join(' ');
}
