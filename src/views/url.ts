/** The path under which the site is published, with its slashes: `/` or `/mon-commun/`. Vite sets it; plain Node has none. */
export const base: string = withSlashes(import.meta.env?.BASE_URL ?? '/');

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

/**
 * The address of a page or file of the site, under its base.
 * @param path as planned, from the site's root: `/departements/29/`, `api/v1/lieux.json`
 */
export function url(path: string): string {
  return base + path.replace(/^\/+/, '');
}

/** The full address of a page, when the commons says where it is published. */
export function absoluteUrl(path: string, site: string | undefined): string | undefined {
  return site ? site.replace(/\/+$/, '') + url(path) : undefined;
}

/** The page of a lieu or of a practice, from its identifier. */
export function lieuPath(id: string): string {
  return `/lieux/${id}/`;
}

export function pratiquePath(id: string): string {
  return `/pratiques/${id}/`;
}

export function decisionPath(id: string): string {
  return `/decisions/${id}/`;
}

/** The état des lieux of a territory, or one of its parts: `/territoires/brest-metropole/#manques`. */
export function territoirePath(id: string, part?: string): string {
  return `/territoires/${id}/${part ? `#${part}` : ''}`;
}

/** Who seeks and who offers to train on a territory. */
export function formationsPath(id: string): string {
  return `/territoires/${id}/formations/`;
}

export function servicePath(id: string): string {
  return `/services-publics/${id}/`;
}

export function manquePath(id: string): string {
  return `/manques/${id}/`;
}

export function actionPath(id: string): string {
  return `/actions/${id}/`;
}

export function appelPath(id: string): string {
  return `/appels/${id}/`;
}

export function guidePath(id: string): string {
  return `/guides/${id}/`;
}

export function ressourcePath(id: string): string {
  return `/ressources/${id}/`;
}

/** The n-th page of a list: its own address for the first, `…/page/2/` after. */
export function listPath(path: string, page: number): string {
  return page === 1 ? path : `${path}page/${page}/`;
}
