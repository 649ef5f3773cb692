import { type Collection, collections } from '../data/collections.ts';
import type { Commun } from '../data/types.generated.ts';
import { departements } from '../geo/departements.ts';
import { apiAddress, publicAddress } from './addresses.ts';
import type { Header } from './collection-file.ts';
import type { FeedNotice } from './feeds/feed-files.ts';
import { describeLicence, lieuxLicence, textsLicence } from './licence.ts';
import { NEEDS_SCHEMA } from './needs-schema.ts';
import type { FileNotice } from './published-file.ts';

/** What the index counts and lists; collected while the other files are made. */
export interface Inventory {
  lieux: { nombre: number; fermes: number; avec_position: number };
  files: { lieux: FileNotice[]; departements: (FileNotice & { code: string })[] };
  /** Figures, by level, as JSON and as CSV. */
  indicateurs: FileNotice[];
  /** The one file of each other collection. */
  others: Map<Collection, FileNotice>;
  /** Figures of people who may need help, none where no source tells. */
  besoins: FileNotice[];
  /** Figures over time, none where the commons has no états des lieux. */
  evolution: FileNotice[];
  /** How near help is, commune by commune. */
  couverture: FileNotice[];
  /** What one may follow, as Atom and as JSON Feed; none without a public address. */
  flux: FeedNotice[];
  schemas: string[];
}

const PROMISE =
  'La structure suit la gestion sémantique de version (SemVer) : un champ ne disparaît ni ne change de nom sans un nouveau premier numéro. Les valeurs peuvent changer chaque jour.';

/** `api/v1/index.json`: where a stranger begins. Names, licences, counts, every file with its address and size. */
export function indexFile(commun: Commun, header: Header, inventory: Inventory): string {
  const index = {
    nom: commun.nom,
    accroche: commun.accroche,
    ...(commun.demonstration ? { demonstration: true } : {}),
    ...header,
    licences: {
      lieux: describeLicence(lieuxLicence(commun), 'licences-donnees'),
      pratiques: describeLicence(textsLicence(commun), 'licences-textes'),
      textes: describeLicence(textsLicence(commun), 'licences-textes'),
    },
    editeur: commun.editeur?.nom,
    documentation: publicAddress(commun, 'donnees/'),
    promesse: PROMISE,
    collections: { lieux: describeLieux(commun, inventory), ...describeOthers(commun, inventory) },
    ...(inventory.besoins.length > 0 && {
      besoins: {
        schema: apiAddress(commun, NEEDS_SCHEMA),
        fichiers: inventory.besoins.map((file) => withAddress(file, commun)),
      },
    }),
    ...(inventory.evolution.length > 0 && {
      evolution: inventory.evolution.map((file) => withAddress(file, commun)),
    }),
    indicateurs: {
      documentation: publicAddress(commun, 'donnees/indicateurs/'),
      fichiers: inventory.indicateurs.map((file) => withAddress(file, commun)),
    },
    ...(inventory.couverture.length > 0 && {
      couverture: inventory.couverture.map((file) => withAddress(file, commun)),
    }),
    ...(inventory.flux.length > 0 && { flux: inventory.flux.map((file) => withAddress(file, commun)) }),
    schemas: inventory.schemas.map((path) => apiAddress(commun, path)),
  };
  return `${JSON.stringify(index, null, 2)}\n`;
}

function describeLieux(commun: Commun, { lieux, files }: Inventory) {
  return {
    ...lieux,
    schema: apiAddress(commun, 'schema/publie/lieu.schema.json'),
    fiche: apiAddress(commun, 'lieux/{id}.json'),
    fichiers: files.lieux.map((file) => withAddress(file, commun)),
    departements: files.departements.map(({ code, ...file }) => ({
      code,
      nom: departements.get(code)?.nom,
      ...withAddress(file, commun),
    })),
  };
}

function describeOthers(commun: Commun, { others }: Inventory) {
  return Object.fromEntries(
    [...others].map(([collection, file]) => [
      collection,
      {
        nombre: file.nombre,
        schema: apiAddress(commun, `schema/publie/${collections[collection].schema}.schema.json`),
        fiche: apiAddress(commun, `${collection}/{id}.json`),
        fichiers: [withAddress(file, commun)],
      },
    ]),
  );
}

function withAddress({ chemin, ...rest }: FileNotice, commun: Commun) {
  return { adresse: apiAddress(commun, chemin), ...rest };
}
