import type { Commons } from '../../data/load.ts';
import { formatNumber } from '../../data/typography.ts';
import { stocksOn } from '../../evolution/compare.ts';
import { isOver } from '../../finder/results.ts';
import { coverageOf } from '../../indicators/coverage.ts';
import { expandPerimeter } from '../../indicators/perimeter.ts';
import { scopeOf } from '../../indicators/scope.ts';
import { territoryCoverage } from '../territory/coverage.ts';
import { territoriesOf } from '../territory/territories.ts';
import { socialPath } from './paths.ts';
import { MAP_SHEET, socialSvg } from './picture.ts';

/** A picture to make. */
export interface SocialFile {
  /** Below the site's root. */
  path: string;
  svg: string;
}

/**
 * The preview pictures of a commons that says where it is published: one for the site, one for each territory. Without
 * an address none could be shown: the sites that show them ask for it whole.
 * @param today YYYY-MM-DD, the day of the publication
 */
export function* socialPictures(commons: Commons, today: string): Generator<SocialFile> {
  const { commun } = commons;
  if (!commun.site?.url) return;
  yield { path: socialPath(), svg: siteSvg(commons, today) };
  const territories = territoriesOf(commons);
  if (territories.length === 0) return;
  const coverage = coverageOf(commons.lieux, today);
  for (const { id, value } of territories) {
    const scope = scopeOf(coverage, expandPerimeter(value.perimetre, value.contour));
    const stocks = stocksOn(commons.evolution?.days[id] ?? [], today);
    const figures = [
      { value: scope.lieux.length, label: 'lieux recensés' },
      { value: stocks.services_en_place, label: 'services publics en place' },
      { value: stocks.manques_ouverts, label: 'manques à combler ensemble' },
    ];
    const svg = socialSvg({
      title: value.nom,
      text: 'L’état des lieux de la médiation numérique',
      figures: figures.flatMap(({ value, label }) => (value ? [{ value: formatNumber(value), label }] : [])),
      site: commun.demonstration ? `${commun.nom} (démonstration)` : commun.nom,
      map: territoryCoverage(value.nom, scope, MAP_SHEET),
    });
    yield { path: socialPath(id), svg };
  }
}

function siteSvg({ commun, lieux }: Commons, today: string): string {
  const open = lieux.filter(({ value }) => !isOver(value, today)).length;
  return socialSvg({
    title: commun.nom,
    text:
      commun.accroche ??
      'Trouver près de chez soi une personne qui aide avec internet, un téléphone ou un ordinateur.',
    figures:
      open > 0 ? [{ value: formatNumber(open), label: open === 1 ? 'lieu recensé' : 'lieux recensés' }] : [],
    site: `${commun.site!.url!.replace(/^https?:\/\/|\/+$/g, '')}${commun.demonstration ? ' (démonstration)' : ''}`,
  });
}
