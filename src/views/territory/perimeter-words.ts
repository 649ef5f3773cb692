import type { Territoire } from '../../data/types.generated.ts';
import { count, joinWords, NBSP } from '../../data/typography.ts';
import { departements } from '../../geo/departements.ts';
import { communeByCode } from '../../geo/gazetteer.ts';
import { intercommunaliteBySiren } from '../../geo/intercommunalites.ts';
import { regions } from '../../geo/regions.ts';
import { communesIn } from './area.ts';

/** So many communes are named one by one. */
const NAMED = 12;

/** What a territory covers, in words: `Brest métropole, 8 communes` ; `une partie de Brest`. */
export function sayPerimeter({ perimetre, contour }: Territoire): string {
  const { communes = [], epci = [], departements: deps = [], regions: codes = [] } = perimetre;
  const wholes = [
    ...codes.map((code) => `la région ${regions.get(code)?.nom ?? code}`),
    ...deps.map((code) => `le département ${code}, ${departements.get(code)?.nom ?? ''}`),
    ...epci.map((siren) => intercommunaliteBySiren(siren)?.nom ?? siren),
  ];
  const named =
    communes.length > NAMED
      ? [count(communes.length, 'commune', 'communes')]
      : communes.map((code) => communeByCode(code)?.nom ?? code);
  const parts = joinWords([...wholes, ...named]);
  if (contour) return `Une partie de ${parts}, dans le contour tracé`;
  const size = communesIn(perimetre).size;
  return wholes.length > 0 ? `${parts}${NBSP}: ${count(size, 'commune', 'communes')}` : parts;
}
