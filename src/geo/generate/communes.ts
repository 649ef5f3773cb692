import { departementOfPostcode } from '../codes.ts';
import { boxesOfToday, reachKm } from './boxes.ts';
import { formerNames } from './former-names.ts';
import { type CommunePoint, pointCommunes } from './points.ts';
import {
  type Box,
  type OfficialCommune,
  readBoundingBoxes,
  readGeoNames,
  readHistory,
  readIntercommunalites,
  readOfficialCommunes,
} from './sources.ts';

/**
 * The gazetteer, one tab-separated file per département (`communes/29.tsv`), sorted by code. A commune's line:
 * code, name, postcodes, latitude, longitude, `~` when approximate, population, parent city of an arrondissement,
 * reach (kilometres from the point to the farthest corner of the rectangle around it).
 * A former name's line: `=`, name, code of the current commune, former code if any. Communes of another département
 * served by a postcode of this one stand here too, so that one file answers for a postcode.
 */
export function* communeFiles(): Iterable<{ path: string; content: string }> {
  const official = readOfficialCommunes();
  const places = readGeoNames();
  const current = official.filter(
    ({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal',
  );
  const boxes = boxesOfToday(official, readBoundingBoxes());
  const points = pointCommunes(current, places, readIntercommunalites(), boxes);
  const lines = new Map<string, string[]>();
  const write = (departement: string, line: string) => {
    const list = lines.get(departement);
    if (list) list.push(line);
    else lines.set(departement, [line]);
  };
  for (const commune of current) {
    const line = communeLine(commune, points.get(commune.code), boxes.get(commune.code));
    const shards = [commune.departement, ...(commune.codesPostaux ?? []).map(departementOfPostcode)];
    for (const departement of new Set(shards)) if (departement) write(departement, line);
  }
  for (const { departement, nom, code, formerCode } of formerNames(official, current, readHistory(), places))
    write(departement, ['=', nom, code, formerCode].join('\t').trimEnd());
  for (const [departement, list] of [...lines].toSorted(([a], [b]) => compare(a, b))) {
    yield { path: `communes/${departement}.tsv`, content: `${list.toSorted(compare).join('\n')}\n` };
  }
}

/** By code unit, whatever the machine's locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function communeLine(
  commune: OfficialCommune,
  point: CommunePoint | undefined,
  box: Box | undefined,
): string {
  return [
    commune.code,
    commune.nom,
    (commune.codesPostaux ?? []).join(' '),
    point?.latitude ?? '',
    point?.longitude ?? '',
    point?.approximate ? '~' : '',
    commune.population ?? '',
    commune.commune ?? '',
    point && box ? Math.ceil(reachKm(point, box)) : '',
  ]
    .join('\t')
    .trimEnd();
}
