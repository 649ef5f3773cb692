import type { Commons } from '../data/load.ts';
import { formatNumber } from '../data/typography.ts';
import { isOver } from '../finder/results.ts';
import { hasPractices } from './site.ts';

export interface Figure {
  value: string;
  label: string;
}

/** What the commons gathers, in figures that anyone can count again. */
export function homeFigures(commons: Commons, today: string): Figure[] {
  const open = commons.lieux.filter(({ value }) => !isOver(value, today));
  const checked = open.filter(({ value }) => (value.verifie?.le ?? '') >= monthsBefore(today, 6)).length;
  const free = open.filter(({ value }) => value.frais_a_charge?.includes('Gratuit')).length;
  const communes = new Set(open.map(({ value: { adresse } }) => adresse.code_insee ?? adresse.commune)).size;
  const figures = [
    {
      value: formatNumber(open.length),
      label: `${word(open.length, 'lieu', 'lieux')} d’aide, dont ${formatNumber(checked)} ${word(checked, 'vérifié', 'vérifiés')} depuis 6\u00a0mois`,
    },
    {
      value: formatNumber(communes),
      label: word(communes, 'commune où l’on est aidé', 'communes où l’on est aidé'),
    },
    { value: formatNumber(free), label: word(free, 'lieu dit gratuit', 'lieux disent être gratuits') },
  ];
  const practices = commons.pratiques.length;
  return hasPractices(commons)
    ? [
        ...figures,
        {
          value: formatNumber(practices),
          label: word(practices, 'pratique partagée', 'pratiques partagées'),
        },
      ]
    : figures;
}

function word(value: number, one: string, many: string): string {
  return value < 2 ? one : many;
}

/** A day some months earlier; the last of the month where it has no such day is near enough for a figure. */
export function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}
