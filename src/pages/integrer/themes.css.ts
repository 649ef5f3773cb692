import type { APIRoute } from 'astro';
import { getCommons } from '../../data/shared.ts';
import tokens from '../../styles/tokens.css?raw';
import { themeSheet } from '../../views/embed/theme-sheet.ts';

/** The schemes a framed list can be told to take. */
export const GET: APIRoute = () =>
  new Response(themeSheet(tokens, getCommons().commun.apparence?.couleur), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
