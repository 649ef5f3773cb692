import type { APIRoute, GetStaticPaths } from 'astro';
import { getCommons } from '../../data/shared.ts';
import { type LayerFile, layerPoints, layersOf } from '../../views/entry/map-layers.ts';

/** What the map of lieux may show besides them: loaded when it is asked for. */
export const getStaticPaths: GetStaticPaths = () =>
  layersOf(getCommons()).map(({ id }) => ({ params: { layer: id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(layerPoints(getCommons(), params['layer'] as LayerFile['id'])), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
