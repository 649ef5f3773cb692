/** A source of the geography, as the site must credit it. */
export interface GeoCredit {
  /** What it gave. */
  apport: string;
  source: string;
  licence: string;
  url: string;
}

/** Sources of the gazetteer and of the basemap, in French, for the data page. */
export const geoCredits: readonly GeoCredit[] = [
  {
    apport: 'Communes, codes INSEE, codes postaux, populations',
    source: 'Découpage administratif d’Etalab, d’après l’INSEE et La Poste',
    licence: 'Licence Ouverte 2.0',
    url: 'https://github.com/etalab/decoupage-administratif',
  },
  {
    apport: 'Étendue et centre des communes',
    source: 'Rectangles englobants d’Etalab, d’après ADMIN EXPRESS de l’IGN',
    licence: 'Licence Ouverte 2.0',
    url: 'https://github.com/etalab/fr-bounding-boxes',
  },
  {
    apport: 'Position des villes et des bourgs',
    source: 'GeoNames',
    licence: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
    url: 'https://www.geonames.org/',
  },
  {
    apport: 'Fond de carte\u00a0: côtes, frontières, limites des départements',
    source: 'Natural Earth',
    licence: 'domaine public',
    url: 'https://www.naturalearthdata.com/',
  },
];
