import type { Commons } from '../../data/load.ts';
import type { Manque, ServicePublic } from '../../data/types.generated.ts';
import { dotted } from '../../data/typography.ts';
import { communeByCode } from '../../geo/gazetteer.ts';
import { expandPerimeter } from '../../indicators/perimeter.ts';
import { url } from '../url.ts';
import { gapLine, gapsOf } from './gap.ts';
import { entryNamed } from './links.ts';
import { partState } from './looks.ts';
import { serviceLine, servicesOf } from './service.ts';

/** What may be laid over the map of lieux; nothing of it is loaded before it is asked for. */
export interface LayerFile {
  id: 'manques' | 'services';
  /** Path of its file, from the site's root. */
  path: string;
  label: string;
  /** The same as a list. */
  list: string;
}

/** A point of such a file: the shape that the map draws. */
export interface LayerPoint {
  id: string;
  nom: string;
  url: string;
  resume: string;
  latitude: number;
  longitude: number;
}

const LAYERS: readonly (LayerFile & { collection: 'manques' | 'services-publics' })[] = [
  {
    id: 'manques',
    collection: 'manques',
    path: 'couches/manques.json',
    label: 'Ce qui manque',
    list: '/manques/',
  },
  {
    id: 'services',
    collection: 'services-publics',
    path: 'couches/services.json',
    label: 'Services publics',
    list: '/services-publics/',
  },
];

/** The layers that a commons has something for. */
export function layersOf(commons: Commons): LayerFile[] {
  const sizes = { manques: gapsOf(commons).length, 'services-publics': servicesOf(commons).length };
  return LAYERS.filter(({ collection }) => sizes[collection] > 0).map(({ collection: _, ...layer }) => layer);
}

/** The points of a layer, one for each place of each entry. */
export function layerPoints(commons: Commons, layer: LayerFile['id']): LayerPoint[] {
  return layer === 'manques' ? gapPoints(commons) : servicePoints(commons);
}

/** Gaps that are filled are no longer missing. */
function gapPoints(commons: Commons): LayerPoint[] {
  return gapsOf(commons)
    .filter(({ value }) => value.statut !== 'comble')
    .flatMap((entry) => {
      const { path, titre, state, where } = gapLine(entry, commons);
      const place = { nom: titre, url: url(path), resume: dotted([state.text, where]) };
      return spotsOfGap(entry.value, commons).map((spot, n) => ({ ...place, ...spot, id: `${path}${n}` }));
    });
}

function spotsOfGap({ communes, territoires = [] }: Manque, commons: Commons): Spot[] {
  if (communes?.length) return communes.flatMap((code) => spotOf([code]) ?? []);
  return territoires.flatMap((id) => {
    const territory = entryNamed(commons, 'territoires', id);
    const value = territory?.value as { perimetre?: Parameters<typeof expandPerimeter>[0] } | undefined;
    return (value?.perimetre && spotOf(expandPerimeter(value.perimetre).communes)) ?? [];
  });
}

/** A network stands where its establishments are. */
function servicePoints(commons: Commons): LayerPoint[] {
  return servicesOf(commons).flatMap((entry) => {
    const { path, nom, state, kind } = serviceLine(entry);
    const place = { nom, url: url(path), resume: dotted([state.text, kind]) };
    const members = (entry.value.etablissements ?? []).flatMap(({ nom: name, part, code_insee }) => {
      const spot = code_insee && spotOf([code_insee]);
      return spot ? [{ ...place, nom: name, resume: dotted([partState(part).text, kind]), ...spot }] : [];
    });
    const own = spotOfService(entry.value);
    const points = members.length > 0 ? members : own ? [{ ...place, ...own }] : [];
    return points.map((point, n) => ({ ...point, id: `${path}${n}` }));
  });
}

function spotOfService({ adresse, perimetre }: ServicePublic): Spot | undefined {
  return spotOf(adresse?.code_insee ? [adresse.code_insee] : expandPerimeter(perimetre).communes);
}

type Spot = Pick<LayerPoint, 'latitude' | 'longitude'>;

/** The point of a commune; of several, the middle of their inhabitants. */
function spotOf(codes: readonly string[]): Spot | undefined {
  let [weight, latitude, longitude] = [0, 0, 0];
  for (const code of codes) {
    const commune = communeByCode(code);
    if (commune?.latitude === undefined || commune.longitude === undefined) continue;
    const inhabitants = commune.population ?? 1;
    weight += inhabitants;
    latitude += commune.latitude * inhabitants;
    longitude += commune.longitude * inhabitants;
  }
  if (weight === 0) return undefined;
  const round = (degrees: number): number => Math.round((degrees / weight) * 1e4) / 1e4;
  return { latitude: round(latitude), longitude: round(longitude) };
}
