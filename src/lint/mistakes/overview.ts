import { formatEntry } from '../../data/write.ts';
import type { Mistake } from './mistake.ts';

/** What is written of a territory, of its public services and of what lacks there. */
export const overview: readonly Mistake[] = [
  territory('Un code de commune qui n’existe pas', 'perimetre.communes: "29999"', {
    perimetre: { communes: ['29999'] },
  }),
  territory('Un numéro d’intercommunalité faux', 'perimetre.epci: "200000000"', {
    perimetre: { epci: ['200000000'] },
  }),
  territory('Un contour où la latitude vient d’abord', '[48.38, -4.5]', {
    genre: 'quartier',
    contour: { type: 'Polygon', coordinates: [wrongWayRound()] },
  }),
  service('« Pas encore » sans source', 'part: pas-encore', { part: 'pas-encore' }),
  service('Une réponse datée de l’an prochain', 'date: 2027-03-01', {
    reponse: { texte: 'Nous y pensons.', date: '2027-03-01', fonction: 'l’accueil' },
  }),
  gap('Le nom d’une personne au lieu de sa fonction', 'auteur: Camille Exemple', {
    auteur: 'Camille Exemple',
  }),
  gap('Un mot qui accuse', 'constat: Le guichet s’en moque.', { constat: 'Le guichet s’en moque.' }),
  gap('Un mot qui juge', 'constat: Cette attente est inadmissible.', {
    constat: 'Cette attente est inadmissible.',
  }),
  gap('Un statut que le suivi ne dit pas', 'statut: comble', {
    statut: 'comble',
    suivi: [{ le: '2026-02-03', statut: 'partage', par: 'Un lieu d’exemple' }],
  }),
];

function territory(what: string, written: string, changes: object): Mistake {
  const value = { nom: 'Bourg', genre: 'commune', perimetre: { communes: ['01053'] }, ...changes };
  return { what, written, path: 'territoires/bourg.yaml', content: formatEntry('territoires', value) };
}

function service(what: string, written: string, changes: object): Mistake {
  const value = {
    nom: 'CAF des Exemples',
    genre: 'caf',
    perimetre: { departements: ['01'] },
    part: 'en-place',
    ...changes,
  };
  const content = formatEntry('services-publics', value);
  return { what, written, path: 'services-publics/01/caf-des-exemples.yaml', content };
}

function gap(what: string, written: string, changes: object): Mistake {
  const value = {
    titre: 'Pas d’aide le samedi',
    objet: 'moment',
    constat: 'Aucun lieu n’aide le samedi.',
    auteur: 'Un lieu d’exemple',
    signale_le: '2026-01-10',
    statut: 'signale',
    ...changes,
  };
  return {
    what,
    written,
    path: 'manques/01/pas-d-aide-le-samedi.yaml',
    content: formatEntry('manques', value),
  };
}

/** A closed ring in Bourg-en-Bresse, written the wrong way round. */
function wrongWayRound(): number[][] {
  return [
    [46.2, 5.22],
    [46.2, 5.23],
    [46.21, 5.23],
    [46.2, 5.22],
  ];
}
