import type { Territoire } from '../data/types.generated.ts';
import { intercommunaliteBySiren } from '../geo/intercommunalites.ts';
import { regions } from '../geo/regions.ts';
import type { Reach } from './nearest.ts';

/** How far a territory reaches. Node only: it reads who belongs to which intercommunalité. */
export function reachOf({
  perimetre = {},
  contour,
}: Partial<Pick<Territoire, 'perimetre' | 'contour'>>): Reach {
  const { communes = [], epci = [], departements = [], regions: codes = [] } = perimetre as Perimeter;
  const members = epci.flatMap((siren) => intercommunaliteBySiren(siren)?.communes ?? []);
  const inRegions = codes.flatMap((code) => regions.get(code)?.departements ?? []);
  return {
    communes: [...new Set([...communes, ...members])],
    departements: [...new Set([...departements, ...inRegions])],
    ...(contour && { contour: contour as Reach['contour'] & object }),
  };
}

type Perimeter = Partial<Record<'communes' | 'epci' | 'departements' | 'regions', readonly string[]>>;
