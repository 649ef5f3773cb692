import type { APIRoute, GetStaticPaths } from 'astro';
import { getCommons, getInstant } from '../../data/shared.ts';
import { pageSheet } from '../../views/booklet/page-sheet.ts';
import { colourSheet } from '../../views/colour-sheet.ts';
import { siteView } from '../../views/site.ts';
import { absoluteUrl } from '../../views/url.ts';

/** A sheet of its own for the colour of commun.yaml: the policy allows no inline style. None is written without one. And what stands at the foot of a printed booklet. */
export const getStaticPaths: GetStaticPaths = () => {
  const colour = getCommons().commun.apparence?.couleur;
  const { name, dataDate } = siteView(getCommons(), getInstant());
  const address = absoluteUrl('/', getCommons().commun.site?.url);
  return [
    ...(colour ? [{ params: { sheet: 'couleur' }, props: { css: colourSheet(colour) } }] : []),
    { params: { sheet: 'livret' }, props: { css: pageSheet(name, address, dataDate) } },
  ];
};

export const GET: APIRoute = ({ props }) =>
  new Response(props['css'], { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
