import { type Entry, noEntries } from '../data/entry.ts';
import type { Commun, Lieu, Pratique } from '../data/types.generated.ts';
import type { PublishableCommons } from './publishable.ts';
import type { PublishedFile } from './published-file.ts';

/** A lieu that fills every column of the national standard, with invented values. */
export const fullLieu: Lieu = {
  nom: 'Maison des « Fougères », bleues',
  typologie: ['BIB', 'TIERS_LIEUX'],
  famille: 'espace-public-numerique',
  structure_parente: 'Réseau imaginaire',
  pivot: '43493312300029',
  identifiants: [{ source: 'Fichier inventé', id: 'fougeres-1' }],
  presentation: {
    resume: 'Un lieu inventé, pour "essayer".',
    detail: 'Première ligne.\nSeconde, avec une virgule.',
  },
  services: ['Aide aux démarches administratives', 'Loisirs et créations numériques'],
  adresse: {
    voie: '12 bis rue des Exemples',
    complement: 'Derrière l’école, 1er étage',
    code_postal: '29200',
    commune: 'Brest',
    code_insee: '29019',
  },
  position: { latitude: 48.3904, longitude: -4.486123456789 },
  contact: {
    telephone: '+33261910001',
    courriels: ['accueil@example.org', 'atelier@example.org'],
    site_web: ['https://fougeres.example.org/', 'https://example.org/fougeres?a=1'],
  },
  horaires: 'Mo-Fr 09:00-12:00,14:00-17:00; PH off',
  modalites_acces: ['Se présenter', 'Téléphoner'],
  prise_rdv: 'https://rdv.example.org/',
  modalites_accompagnement: ['En autonomie', 'À distance'],
  frais_a_charge: ['Gratuit', 'Payant'],
  publics_specifiquement_adresses: ['Jeunes', 'Familles et/ou enfants'],
  prise_en_charge_specifique: ['Surdité', 'Langues étrangères (anglais)'],
  fiche_acces_libre: 'https://acces.example.org/fougeres',
  itinerance: ['Fixe'],
  dispositif_programmes_nationaux: ['Aidants Connect', "Point d'accès numérique CAF"],
  formations_labels: ['Étapes numériques (La Poste)', 'Formé à « DUPLEX » (illettrisme)'],
  autres_formations_labels: ['Label des fougères', 'Autre label'],
  source: 'Équipe imaginaire',
  date_maj: '2026-05-04',
};

export function lieuEntry(id: string, value: Lieu): Entry<Lieu> {
  return { collection: 'lieux', id, path: `lieux/${id}.yaml`, value };
}

export function pratiqueEntry(id: string, value: Pratique, texte: string): Entry<Pratique> {
  return { collection: 'pratiques', id, path: `pratiques/${id}.md`, value, texte };
}

export function commonsOf(
  lieux: Entry<Lieu>[],
  pratiques: Entry<Pratique>[] = [],
  commun: Commun = { nom: 'Commun d’essai' },
): PublishableCommons {
  return { commun, ...noEntries(), lieux, pratiques };
}

/** All files by path, as a stranger finds them on the server. */
export function tree(files: Iterable<PublishedFile>): Map<string, string> {
  return new Map([...files].map(({ path, content }) => [path, content]));
}
