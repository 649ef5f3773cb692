import type { Feature, Point } from 'geojson';
import type { Entry } from '../data/entry.ts';
import type { Commun, Lieu } from '../data/types.generated.ts';
import { publicAddress } from './addresses.ts';
import type { Header } from './collection-file.ts';
import { withoutConfidentialAddress } from './confidential.ts';
import { lieuxLicence } from './licence.ts';

/**
 * The lieux that have a public point, as GeoJSON (RFC 7946): longitude then latitude, WGS 84, 7 decimals at most,
 * flat properties (lists joined with `|`, as in the CSV), one feature a line. `licence`, `genere_le` and `version`
 * are foreign members (RFC 7946 §6.1).
 */
export function lieuxGeojson(entries: readonly Entry<Lieu>[], commun: Commun, header: Header): string {
  const lines: string[] = [];
  for (const entry of entries) {
    const feature = toFeature(entry, commun);
    if (feature) lines.push(JSON.stringify(feature));
  }
  const head = JSON.stringify({ type: 'FeatureCollection', ...header }).slice(0, -1);
  return `${head},"features":[${lines.length ? `\n${lines.join(',\n')}\n` : ''}]}\n`;
}

/** The lieu as a point, or nothing when it has no position or must not show it. */
export function toFeature(entry: Entry<Lieu>, commun: Commun): Feature<Point> | undefined {
  const lieu = withoutConfidentialAddress(entry.value);
  if (!lieu.position) return undefined;
  const { longitude, latitude } = lieu.position;
  return {
    type: 'Feature',
    id: entry.id,
    geometry: { type: 'Point', coordinates: [sevenDecimals(longitude), sevenDecimals(latitude)] },
    properties: properties(lieu, entry.id, commun),
  };
}

/** Seven decimals are a centimetre: more would be noise (RFC 7946 §11.2). */
function sevenDecimals(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

function properties(lieu: Lieu, id: string, commun: Commun): Record<string, string> {
  const all: Record<string, string | undefined> = {
    nom: lieu.nom,
    typologie: lieu.typologie?.join('|'),
    famille: lieu.famille,
    services: lieu.services?.join('|'),
    adresse: lieu.adresse.voie,
    code_postal: lieu.adresse.code_postal,
    commune: lieu.adresse.commune,
    code_insee: lieu.adresse.code_insee,
    telephone: lieu.contact?.telephone,
    horaires: lieu.horaires,
    frais_a_charge: lieu.frais_a_charge?.join('|'),
    date_maj: lieu.date_maj,
    licence: lieu.licence ?? lieuxLicence(commun),
    url: publicAddress(commun, `lieux/${id}/`),
  };
  return Object.fromEntries(Object.entries(all).filter((pair): pair is [string, string] => !!pair[1]));
}
