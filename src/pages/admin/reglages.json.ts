import type { APIRoute } from 'astro';
import { getCommons } from '../../data/shared.ts';
import { adminAccess } from '../../views/admin/settings.ts';

/** How the editor reaches the files of the commons. */
export const GET: APIRoute = () => new Response(JSON.stringify(adminAccess(getCommons().commun)));
