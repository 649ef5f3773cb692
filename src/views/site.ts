import type { Commons } from '../data/load.ts';
import { isOn } from '../data/modules.ts';
import { formatDate } from '../data/typography.ts';
import { termOf } from '../data/vocabularies.ts';
import { sharedLink } from './guide/kinds.ts';
import { reportLink } from './report.ts';

export type Section = 'aide' | 'orienter' | 'pratiques' | 'territoires' | 'proposer';

export interface NavLink {
  path: string;
  text: string;
  section?: Section;
}

/** What every page of the site shows around its own content. */
export interface SiteView {
  name: string;
  logo?: string;
  demonstration: boolean;
  nav: NavLink[];
  /** The whole site in a few links. */
  map: NavLink[];
  report?: string;
  licences: string;
  /** `22 novembre 2026` */
  dataDate: string;
  /** Custom main colour: its sheet is then published. */
  coloured: boolean;
}

const known = new WeakMap<Commons, SiteView>();

/** @param instant ISO 8601, the date of the publication */
export function siteView(commons: Commons, instant: string): SiteView {
  let view = known.get(commons);
  if (!view) {
    view = makeSiteView(commons, instant);
    known.set(commons, view);
  }
  return view;
}

/** Are practices part of this commons? */
export function hasPractices({ commun }: Commons): boolean {
  return commun.modules?.pratiques !== false;
}

/** May one contribute on the site itself? */
export function canPropose({ commun }: Commons): boolean {
  return commun.modules?.proposer !== false;
}

function makeSiteView(commons: Commons, instant: string): SiteView {
  const { commun } = commons;
  const shared = sharedLink(commons);
  const practices: NavLink[] = shared ? [{ ...shared, section: 'pratiques' }] : [];
  const territories: NavLink[] = isOn(commun, 'territoires')
    ? [{ path: '/territoires/', text: 'État des lieux', section: 'territoires' }]
    : [];
  const propose: NavLink[] = canPropose(commons)
    ? [{ path: '/proposer/', text: 'Ajouter ou corriger', section: 'proposer' }]
    : [];
  const nav: NavLink[] = [
    { path: '/chercher/', text: 'Trouver de l’aide', section: 'aide' },
    { path: '/orienter/', text: 'Orienter quelqu’un', section: 'orienter' },
    ...practices,
    ...territories,
    ...propose,
  ];
  const report = reportLink(commun, `Une erreur sur le site ${commun.nom}`);
  const data = termOf('licences-donnees', commun.licence_donnees ?? 'etalab-2.0')?.label;
  const texts = termOf('licences-textes', commun.licence_textes ?? 'cc-by-sa-4.0')?.label;
  return {
    name: commun.nom,
    ...(commun.apparence?.logo && { logo: commun.apparence.logo }),
    demonstration: commun.demonstration === true,
    nav,
    map: [
      { path: '/', text: 'Accueil' },
      { path: '/chercher/', text: 'Trouver de l’aide' },
      { path: '/orienter/', text: 'Orienter quelqu’un' },
      { path: '/departements/', text: 'Lieux par département' },
      { path: '/partout/', text: 'Chercher partout' },
      ...practices,
      ...territories,
      ...propose,
      { path: '/nouveautes/', text: 'Nouveautés' },
      { path: '/hors-connexion/', text: 'Sans internet' },
      { path: '/donnees/', text: 'Données' },
      { path: '/integrer/', text: 'Sur votre site' },
      { path: '/gouvernance/', text: 'Qui décide' },
      { path: '/demarrer/', text: 'Lancer votre commun' },
      { path: '/a-propos/', text: 'À propos' },
      { path: '/accessibilite/', text: 'Accessibilité' },
      { path: '/mentions-legales/', text: 'Mentions légales' },
      { path: '/donnees-personnelles/', text: 'Données personnelles' },
    ],
    ...(report && { report }),
    licences: `données sous ${data}, textes sous ${texts}`,
    dataDate: formatDate(instant),
    coloured: commun.apparence?.couleur !== undefined,
  };
}
