import type { APIRoute, GetStaticPaths } from 'astro';
import { getCommons } from '../../data/shared.ts';
import { colourSheet } from '../../views/colour-sheet.ts';

/** A sheet of its own for the colour of commun.yaml: the policy allows no inline style. None is written without one. */
export const getStaticPaths: GetStaticPaths = () => {
  const colour = getCommons().commun.apparence?.couleur;
  return colour ? [{ params: { sheet: 'couleur' }, props: { colour } }] : [];
};

export const GET: APIRoute = ({ props }) =>
  new Response(colourSheet(props['colour']), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
