import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Lieu } from '../data/types.generated.ts';
import { publishApi } from './api.ts';
import { commonsOf, fullLieu, lieuEntry, pratiqueEntry, tree } from './sample.testing.ts';

const GENERATED = '2026-11-22T08:00:00Z';
const bus: Lieu = { nom: 'Bus des Bruyères', adresse: { commune: 'Ajaccio', code_insee: '2A004' } };
const closed: Lieu = {
  ...fullLieu,
  nom: 'Ancien atelier',
  fermeture: { le: '2026-01-31', motif: 'Fin du bail' },
};
const raw: Lieu = {
  ...bus,
  horaires_bruts: 'les mardis',
  non_repris: { cle: 'mot pour mot' },
  licence: 'odbl-1.0',
};
const pratique = pratiqueEntry(
  'atelier-mobile',
  { titre: 'Atelier mobile', resume: 'Un bus.', etat: 'realisee', sources: [{ titre: 'Récit' }] },
  '## Ce qui est fait\n\nUn bus roule.\n',
);
const commons = commonsOf(
  [
    lieuEntry('29/brest-ancien-atelier', closed),
    lieuEntry('29/brest-maison-des-fougeres', fullLieu),
    lieuEntry('2A/ajaccio-bus', raw),
  ],
  [pratique],
  {
    nom: 'Commun d’essai',
    demonstration: true,
    site: { url: 'https://commun.example.org', base: '/essai/' },
  },
);
const files = tree(publishApi(commons, { generatedAt: GENERATED }));
const json = (path: string) => JSON.parse(files.get(`api/v1/${path}`) ?? 'null');

describe('open data', () => {
  it('holds the files that the design names', () => {
    const paths = [...files.keys()].filter((path) => !path.includes('/schema/'));
    expect(paths.sort()).toEqual([
      'api/v1/actions.json',
      'api/v1/appels.json',
      'api/v1/decisions.json',
      'api/v1/flux/commun.atom',
      'api/v1/flux/commun.json',
      'api/v1/flux/departements/29.atom',
      'api/v1/flux/departements/29.json',
      'api/v1/fraicheur.json',
      'api/v1/guides.json',
      'api/v1/index.json',
      'api/v1/indicateurs/definitions.csv',
      'api/v1/indicateurs/departements.csv',
      'api/v1/indicateurs/departements.json',
      'api/v1/indicateurs/epci.csv',
      'api/v1/indicateurs/epci.json',
      'api/v1/indicateurs/pays.csv',
      'api/v1/indicateurs/pays.json',
      'api/v1/indicateurs/regions.csv',
      'api/v1/indicateurs/regions.json',
      'api/v1/indicateurs/territoires.csv',
      'api/v1/indicateurs/territoires.json',
      'api/v1/lieux.csv',
      'api/v1/lieux.geojson',
      'api/v1/lieux.json',
      'api/v1/lieux/29.json',
      'api/v1/lieux/29/brest-ancien-atelier.json',
      'api/v1/lieux/29/brest-maison-des-fougeres.json',
      'api/v1/lieux/2A.json',
      'api/v1/lieux/2A/ajaccio-bus.json',
      'api/v1/manques.json',
      'api/v1/pratiques.json',
      'api/v1/pratiques/atelier-mobile.json',
      'api/v1/ressources.json',
      'api/v1/services-publics.json',
      'api/v1/territoires.json',
    ]);
  });

  it('says licence, date and version first in every collection file, shards alike', () => {
    for (const path of ['lieux.json', 'lieux/29.json', 'pratiques.json']) {
      expect(Object.keys(json(path)), path).toEqual([
        'licence',
        'genere_le',
        'version',
        path.split(/[./]/)[0],
      ]);
    }
    expect(json('lieux.json')).toMatchObject({
      licence: 'etalab-2.0',
      genere_le: GENERATED,
      version: '1.3.0',
    });
    expect(json('pratiques.json').licence).toBe('cc-by-sa-4.0');
  });

  it('gives the same lieux whole, by département and one by one', () => {
    const { lieux } = json('lieux.json');
    expect([...json('lieux/29.json').lieux, ...json('lieux/2A.json').lieux]).toEqual(lieux);
    expect(json('lieux/29/brest-maison-des-fougeres.json')).toEqual(lieux[1]);
  });

  it('adds the identifier and the licence to the properties of the file', () => {
    expect(json('lieux/29/brest-maison-des-fougeres.json')).toEqual({
      ...fullLieu,
      id: '29/brest-maison-des-fougeres',
      licence: 'etalab-2.0',
    });
    expect(json('lieux/2A/ajaccio-bus.json').licence).toBe('odbl-1.0');
  });

  it('adds the text of a pratique, in the collection and alone', () => {
    expect(json('pratiques.json').pratiques).toEqual([json('pratiques/atelier-mobile.json')]);
    expect(json('pratiques/atelier-mobile.json')).toEqual({
      ...pratique.value,
      id: 'atelier-mobile',
      licence: 'cc-by-sa-4.0',
      texte: pratique.texte,
    });
  });

  it('keeps the raw values of sources in the file of the entry alone', () => {
    expect(json('lieux/2A/ajaccio-bus.json')).toMatchObject({
      horaires_bruts: 'les mardis',
      non_repris: { cle: 'mot pour mot' },
    });
    for (const [path, content] of files) {
      if (path.endsWith('ajaccio-bus.json') || path.includes('/schema/')) continue;
      expect(content, path).not.toMatch(/non_repris|horaires_bruts|mot pour mot|les mardis/);
    }
  });

  it('keeps lieux closed for good in the JSON, and out of the CSV and the GeoJSON', () => {
    expect(json('lieux.json').lieux[0].fermeture).toEqual(closed.fermeture);
    expect(files.get('api/v1/lieux.csv')).not.toContain('Ancien atelier');
    expect(files.get('api/v1/lieux.geojson')).not.toContain('Ancien atelier');
  });

  it('tells how old what is known of each open lieu is', () => {
    const { tranches, lieux } = json('fraicheur.json');
    const age = Object.entries(lieux);
    expect(Object.keys(lieux).sort()).toEqual(['29/brest-maison-des-fougeres', '2A/ajaccio-bus']);
    expect(lieux['2A/ajaccio-bus']).toBe('plus-de-18-mois');
    for (const [code, { nombre }] of Object.entries<{ nombre: number }>(tranches))
      expect(age.filter(([, each]) => each === code)).toHaveLength(nombre);
  });

  it('keeps a lieu whose closure is only announced', () => {
    const soon = { ...fullLieu, fermeture: { le: '2026-11-23' } };
    const tomorrow = tree(publishApi(commonsOf([lieuEntry('29/x', soon)]), { generatedAt: GENERATED }));
    expect(tomorrow.get('api/v1/lieux.csv')).toContain('29/x');
  });

  it('writes the keys in the order of the schema, however the file was typed', () => {
    const shuffled = Object.fromEntries(Object.entries(fullLieu).reverse()) as unknown as Lieu;
    const other = commonsOf([lieuEntry('29/a', shuffled)]);
    const same = commonsOf([lieuEntry('29/a', fullLieu)]);
    const options = { generatedAt: GENERATED };
    expect(tree(publishApi(other, options))).toEqual(tree(publishApi(same, options)));
  });

  it('ends every text file with one newline', () => {
    for (const [path, content] of files)
      expect(content.endsWith('\n') && !content.endsWith('\n\n'), path).toBe(true);
  });

  it('is whole, with empty collections, for an empty commons', () => {
    const empty = tree(publishApi(commonsOf([]), { generatedAt: GENERATED }));
    expect(JSON.parse(empty.get('api/v1/lieux.json') ?? '')).toMatchObject({ lieux: [] });
    expect(JSON.parse(empty.get('api/v1/lieux.geojson') ?? '')).toMatchObject({ features: [] });
    expect(empty.get('api/v1/lieux.csv')?.split('\n')).toHaveLength(2);
    expect(JSON.parse(empty.get('api/v1/index.json') ?? '').collections.lieux.nombre).toBe(0);
  });
});

describe('the index', () => {
  const index = json('index.json');

  it('counts lieux, closed ones, those on the map and pratiques', () => {
    expect(index.collections.lieux).toMatchObject({ nombre: 3, fermes: 1, avec_position: 1 });
    expect(index.collections.pratiques.nombre).toBe(1);
    expect(index.demonstration).toBe(true);
  });

  it('leads to every collection file and schema by addresses that exist, with their sizes', () => {
    const listed = [
      ...index.collections.lieux.fichiers,
      ...index.collections.lieux.departements,
      ...index.collections.pratiques.fichiers,
    ];
    expect(listed).toHaveLength(7);
    for (const { adresse, octets } of listed) {
      expect(octets, adresse).toBe(Buffer.byteLength(files.get(pathOf(adresse)) ?? ''));
    }
    for (const adresse of index.schemas) expect(files.has(pathOf(adresse)), adresse).toBe(true);
    expect(files.has(pathOf(index.collections.lieux.schema))).toBe(true);
    expect(index.documentation).toBe('https://commun.example.org/essai/donnees/');
  });

  it('names each licence with the address of its text', () => {
    expect(index.licences.lieux).toEqual({
      code: 'etalab-2.0',
      nom: 'Licence Ouverte 2.0',
      adresse: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    });
  });
});

describe('the published schemas', () => {
  const schemas = [...files].filter(([path]) => path.endsWith('.schema.json'));

  it('are named by the address where they are', () => {
    for (const [path, content] of schemas) expect(pathOf(JSON.parse(content).$id)).toBe(path);
  });

  it('accept every published entry, as a stranger would check it', () => {
    const ajv = addFormats.default(new Ajv2020({ strict: false }));
    const lieu = ajv.compile(json('schema/publie/lieu.schema.json'));
    for (const entry of [...json('lieux.json').lieux, json('lieux/2A/ajaccio-bus.json')]) {
      lieu(entry);
      expect(lieu.errors ?? []).toEqual([]);
    }
    const text = ajv.compile(json('schema/publie/pratique.schema.json'));
    text(json('pratiques/atelier-mobile.json'));
    expect(text.errors ?? []).toEqual([]);
  });

  it('come with every vocabulary they name', () => {
    const named = schemas.flatMap(([, content]) => [...content.matchAll(/"x-vocabulaire": "([^"]+)"/g)]);
    expect(named.length).toBeGreaterThan(20);
    for (const [, name] of named)
      expect(files.has(`api/v1/schema/vocabulaires/${name}.json`), name).toBe(true);
  });
});

function pathOf(address: string): string {
  return address.replace('https://commun.example.org/essai/', '');
}
