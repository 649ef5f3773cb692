import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { projectRoot } from '../../src/data/env.ts';
import { loadCommons } from '../../src/data/load.ts';
import type { Lieu } from '../../src/data/types.generated.ts';

export interface PageKind {
  kind: string;
  /** From the site's root, without its base. */
  path: string;
}

/** Lieux that look unlike each other: a page of each is looked at. */
const LIEUX: Record<string, (lieu: Lieu) => boolean> = {
  'lieu complet': ({ accueils, horaires, presentation, services }) =>
    Boolean(accueils && horaires && presentation?.detail && services),
  'lieu fermé pour toujours': ({ fermeture }) => fermeture !== undefined,
  'lieu fermé pour un temps': ({ alerte }) => alerte !== undefined,
  'lieu à l’adresse confidentielle': ({ adresse_confidentielle }) => adresse_confidentielle === true,
  'lieu sans horaires': ({ horaires, accueils }) => !horaires && !accueils,
  'lieu joint par téléphone seulement': ({ adresse, position, contact }) =>
    !adresse.voie && !position && contact?.telephone !== undefined,
  'lieu itinérant': ({ accueils }) => accueils?.some(({ genre }) => genre === 'arret-itinerant') ?? false,
  'lieu qui a changé de nom': ({ alias }) => alias !== undefined,
};

/** Pages of the état des lieux that look unlike each other: a reply, a disagreement, a network, a contest. */
const OVERVIEW = [
  ['services publics', '/services-publics/'],
  ['service public qui a répondu', '/services-publics/29/caf-imaginaire-des-trois-marees/'],
  ['service public aux deux avis', '/services-publics/29/mairie-imaginaire-de-la-rive/'],
  ['réseau de services', '/services-publics/29/colleges-imaginaires-de-la-rade/'],
  ['manques', '/manques/'],
  ['manque comblé', '/manques/29/aucune-aide-en-arabe-ou-en-turc-autour-de-la-rade/'],
  ['manque contesté', '/manques/29/rive-imaginaire-pas-de-lieu-ou-venir-a-pied/'],
  ['plan d’actions', '/actions/'],
  ['action', '/actions/une-aide-en-arabe-et-en-turc/'],
] as const;

/** One page of each kind of the demonstration site, several of the lieux. */
export function pageKinds(): PageKind[] {
  const { lieux, decisions } = demonstration();
  const lieuKinds = Object.entries(LIEUX).map(([kind, matches]) => {
    const lieu = lieux.find(({ value }) => matches(value));
    if (!lieu) throw new Error(`La démonstration n’a pas de ${kind}.`);
    return { kind, path: `/lieux/${lieu.id}/` };
  });
  return [
    { kind: 'accueil', path: '/' },
    { kind: 'départements', path: '/departements/' },
    { kind: 'département', path: '/departements/29/' },
    { kind: 'communes d’un département', path: '/departements/29/communes/' },
    { kind: 'livret d’un département', path: '/departements/29/livret/' },
    {
      kind: 'livret d’une intercommunalité',
      path: `/intercommunalites/${firstFolder('intercommunalites')}/`,
    },
    { kind: 'commune', path: `/communes/${firstFolder('communes')}/` },
    ...lieuKinds,
    { kind: 'pratiques', path: '/pratiques/' },
    { kind: 'pratique', path: '/pratiques/l-ecrivain-public-du-mardi-soir/' },
    { kind: 'pratique reprise', path: '/pratiques/cafe-des-parents-de-la-rade/' },
    ...OVERVIEW.map(([kind, path]) => ({ kind, path })),
    { kind: 'guides', path: '/guides/' },
    { kind: 'guide', path: '/guides/orienter-vers-un-lieu-de-mediation/' },
    { kind: 'ressources', path: '/ressources/' },
    { kind: 'ressource', path: '/ressources/trame-d-un-etat-des-lieux/' },
    { kind: 'ressource dont la démarche a changé', path: '/ressources/se-connecter-au-portail-imaginaire/' },
    { kind: 'appels à envies', path: '/appels/' },
    { kind: 'appel à envies', path: '/appels/envies-de-la-rade/' },
    { kind: 'territoires', path: '/territoires/' },
    { kind: 'territoire', path: '/territoires/brest-metropole/' },
    { kind: 'formations d’un territoire', path: '/territoires/brest-metropole/formations/' },
    { kind: 'nouveautés', path: '/nouveautes/' },
    { kind: 'recherche', path: '/chercher/' },
    { kind: 'recherche partout', path: '/partout/' },
    { kind: 'orienter', path: '/orienter/' },
    { kind: 'sans internet', path: '/hors-connexion/' },
    { kind: 'intégrer', path: '/integrer/' },
    { kind: 'liste à intégrer', path: '/integrer/cadre/' },
    { kind: 'proposer', path: '/proposer/' },
    { kind: 'bulletin', path: '/proposer/bulletin/' },
    { kind: 'proposition reçue', path: '/proposer/recu/' },
    { kind: 'éditeur', path: '/admin/' },
    { kind: 'données', path: '/donnees/' },
    { kind: 'définitions des chiffres', path: '/donnees/indicateurs/' },
    { kind: 'gouvernance', path: '/gouvernance/' },
    ...decisions.slice(0, 1).map(({ id }) => ({ kind: 'décision', path: `/decisions/${id}/` })),
    { kind: 'lancer un commun', path: '/demarrer/' },
    { kind: 'à propos', path: '/a-propos/' },
    { kind: 'accessibilité', path: '/accessibilite/' },
    { kind: 'mentions légales', path: '/mentions-legales/' },
    { kind: 'données personnelles', path: '/donnees-personnelles/' },
    { kind: 'page introuvable', path: '/404.html' },
  ];
}

/** Of the pages of one kind the first: those that the same template draws, with other entries, are left out. */
export function templates(): PageKind[] {
  const seen = new Set<string>();
  return pageKinds().filter(({ path }) => {
    const [first, ...rest] = path.split('/').filter(Boolean);
    const template = `${first} ${/^\d\w$/.test(rest[0] ?? '') ? 'entry' : rest.length}`;
    const isNew = !seen.has(template) || ['proposer', 'integrer', 'departements'].includes(first ?? '');
    seen.add(template);
    return isNew;
  });
}

/** The demonstration's entries, as read from the project. */
export function demonstration() {
  return loadCommons(join(projectRoot, 'data'));
}

function firstFolder(name: string): string {
  return readdirSync(join(inject('folder'), name)).sort()[0]!;
}
