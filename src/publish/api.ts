import { collectionsOn } from '../data/modules.ts';
import { API_FOLDER } from './addresses.ts';
import { isClosed } from './closed.ts';
import type { Header } from './collection-file.ts';
import { coverageGeojson } from './coverage-geojson.ts';
import { entriesJson } from './entries-json.ts';
import { type EvolutionFile, evolutionFiles } from './evolution-files.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { freshnessJson } from './freshness-json.ts';
import { type Inventory, indexFile } from './index-file.ts';
import { indicatorFiles } from './indicateurs/files.ts';
import { lieuxLicence, textsLicence } from './licence.ts';
import { lieuxCsv } from './lieux-csv.ts';
import { lieuxGeojson } from './lieux-geojson.ts';
import { lieuxJson } from './lieux-json.ts';
import { needsFiles } from './needs-files.ts';
import type { PublishableCommons } from './publishable.ts';
import { noticeOf, type PublishedFile } from './published-file.ts';
import { schemaFiles } from './schema-files.ts';
import { STRUCTURE_VERSION } from './version.ts';

export interface PublishOptions {
  /** ISO instant at which the data were as published; its day tells which lieux are closed. */
  generatedAt: string;
  /** Version of the structure (SemVer); {@link STRUCTURE_VERSION} unless told. */
  version?: string;
}

/**
 * Every file of the open data, one at a time: entries, shards, whole collections, CSV, GeoJSON, figures, schemas, and last the
 * index, which tells the sizes of the others. The same commons and options give the same bytes.
 * @param commons only what may be published: entries that have an error are left out beforehand
 */
export function* publishApi(commons: PublishableCommons, options: PublishOptions): Generator<PublishedFile> {
  const inventory = newInventory(commons);
  for (const file of allFiles(commons, options, inventory)) {
    yield { path: `${API_FOLDER}/${file.path}`, content: file.content };
  }
}

function* allFiles(
  commons: PublishableCommons,
  options: PublishOptions,
  inventory: Inventory,
): Generator<PublishedFile> {
  const header = headerFor(commons, options);
  yield* lieuxJson(commons, header, inventory);
  yield* lieuxForMaps(commons, options, header, inventory);
  const textsHeader = { ...header, licence: textsLicence(commons.commun) };
  for (const collection of collectionsOn(commons.commun))
    if (collection !== 'lieux') yield* entriesJson(commons, collection, textsHeader, inventory);
  yield* needsFiles(commons, header, inventory.besoins);
  for (const { path, content, nombre } of evolutionOf(commons, header)) {
    inventory.evolution.push(noticeOf(path, nombre, content));
    yield { path, content };
  }
  yield* indicatorFiles(commons, header, inventory);
  yield* coverageGeojson(commons, header, options.generatedAt.slice(0, 10), inventory.couverture);
  yield* feedFiles(commons, options.generatedAt.slice(0, 10), inventory.flux);
  for (const file of schemaFiles(commons.commun)) {
    inventory.schemas.push(file.path);
    yield file;
  }
  yield { path: 'index.json', content: indexFile(commons.commun, header, inventory) };
}

function evolutionOf({ evolution, commun }: PublishableCommons, header: Header): Iterable<EvolutionFile> {
  return evolution ? evolutionFiles(evolution, commun, header) : [];
}

/** CSV, GeoJSON and ages: for those who send people somewhere; a lieu closed for good is not in them. */
function* lieuxForMaps(
  commons: PublishableCommons,
  options: PublishOptions,
  header: Header,
  inventory: Inventory,
) {
  const today = options.generatedAt.slice(0, 10);
  const open = commons.lieux.filter((entry) => !isClosed(entry.value, today));
  const located = open.filter(({ value }) => value.position && !value.adresse_confidentielle);
  inventory.lieux.fermes = commons.lieux.length - open.length;
  inventory.lieux.avec_position = located.length;
  const csv = lieuxCsv(open);
  inventory.files.lieux.push(noticeOf('lieux.csv', open.length, csv));
  yield { path: 'lieux.csv', content: csv };
  const geojson = lieuxGeojson(located, commons.commun, header);
  inventory.files.lieux.push(noticeOf('lieux.geojson', located.length, geojson));
  yield { path: 'lieux.geojson', content: geojson };
  const freshness = freshnessJson(open, header);
  inventory.files.lieux.push(noticeOf('fraicheur.json', open.length, freshness));
  yield { path: 'fraicheur.json', content: freshness };
}

function headerFor({ commun }: PublishableCommons, { generatedAt, version }: PublishOptions): Header {
  return { licence: lieuxLicence(commun), genere_le: generatedAt, version: version ?? STRUCTURE_VERSION };
}

function newInventory({ lieux }: PublishableCommons): Inventory {
  return {
    lieux: { nombre: lieux.length, fermes: 0, avec_position: 0 },
    files: { lieux: [], departements: [] },
    indicateurs: [],
    others: new Map(),
    besoins: [],
    evolution: [],
    couverture: [],
    flux: [],
    schemas: [],
  };
}
