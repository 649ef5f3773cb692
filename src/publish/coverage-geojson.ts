import { isOn } from '../data/modules.ts';
import { communeByCode } from '../geo/gazetteer.ts';
import { type CoveredCommune, coveredCommunes, tellsCoverage } from '../indicators/covered.ts';
import { coverageOfCommons } from '../indicators/of-commons.ts';
import { expandPerimeter } from '../indicators/perimeter.ts';
import { reachOf } from '../indicators/reach.ts';
import { scopeOf } from '../indicators/scope.ts';
import type { Header } from './collection-file.ts';
import type { PublishableCommons } from './publishable.ts';
import { type FileNotice, noticeOf, type PublishedFile } from './published-file.ts';

/**
 * `couverture/<territoire>.geojson` (RFC 7946) for each territory: its communes as points, with how far help is as the
 * crow flies. None where nothing is listed, nor for a quarter. Adds the files to the notices.
 * @param today YYYY-MM-DD
 */
export function* coverageGeojson(
  commons: PublishableCommons,
  header: Header,
  today: string,
  notices: FileNotice[],
): Generator<PublishedFile> {
  if (!isOn(commons.commun, 'territoires')) return;
  for (const { id, value } of commons.territoires) {
    const scope = scopeOf(coverageOfCommons(commons, today), expandPerimeter(value.perimetre, value.contour));
    if (!tellsCoverage(scope)) continue;
    const features = coveredCommunes(scope).flatMap(featureOf);
    const path = `couverture/${id}.geojson`;
    const content = `${JSON.stringify({ type: 'FeatureCollection', ...header, territoire: id, features })}\n`;
    notices.push(noticeOf(path, features.length, content));
    yield { path, content };
  }
}

function featureOf({ code, spot, population, served, km }: CoveredCommune): GeoJSON.Feature[] {
  if (!spot) return [];
  return [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [round(spot.longitude, 4), round(spot.latitude, 4)] },
      properties: {
        code,
        nom: communeByCode(code)?.nom ?? code,
        population,
        // Distances are not measured past 20 km.
        km: km === null || km === Infinity ? null : round(km, 1),
        portee: reachOf(served, km),
      },
    },
  ];
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
