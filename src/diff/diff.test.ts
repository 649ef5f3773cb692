import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../data/collections.ts';
import { type AnyEntry, type Entries, noEntries, pathOf } from '../data/entry.ts';
import { schemas } from '../data/schema-files.ts';
import { diffEntries } from './diff-entries.ts';
import { leaves, sampleOf } from './sample.testing.ts';

function entry(
  collection: AnyEntry['collection'],
  value: unknown,
  id = '29/essai',
  texte?: string,
): AnyEntry {
  return {
    collection,
    id,
    path: pathOf(collection, id),
    value,
    ...(texte !== undefined && { texte }),
  } as AnyEntry;
}

function commons(...entries: AnyEntry[]): Entries {
  const all = noEntries();
  for (const each of entries) (all[each.collection] as AnyEntry[]).push(each);
  return all;
}

const lieu = (changes: object = {}, id?: string) =>
  entry(
    'lieux',
    { nom: 'Maison des Fougères', adresse: { commune: 'Brest', code_insee: '29019' }, ...changes },
    id,
  );

const told = (before: AnyEntry[], after: AnyEntry[], renames?: Map<string, string>): string[] =>
  diffEntries(commons(...before), commons(...after), renames).flatMap(({ sentences }) =>
    sentences.map((sentence) => sentence.replaceAll('\u00a0', ' ')),
  );

describe('laws', () => {
  it.each(collectionNames)('a single changed property of %s yields exactly one sentence', (name) => {
    for (const pointer of leaves(name)) {
      const before = structuredClone(sampleOf(name, schemas[name], 0)) as Record<string, unknown>;
      const after = structuredClone(before);
      set(after, pointer, at(sampleOf(name, schemas[name], 1), pointer));
      const sentences = told([entry(name, before)], [entry(name, after)]);
      expect(sentences, pointer.join('.')).toHaveLength(1);
      expect(sentences[0], pointer.join('.')).toMatch(/^\S.+ : .+[.?!…]$/);
      expect(sentences[0]).not.toMatch(/undefined|null|\[object/);
    }
  });

  it('nothing is said of a commons compared with itself, whatever it holds', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(value, fc.string(), (any, text) => {
        const one = entry('pratiques', any, 'essai', text);
        expect(told([one], [structuredClone(one)])).toEqual([]);
      }),
    );
  });

  it('no value, however ill-formed, makes it fail, and a change is never silent', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const differ = JSON.stringify({ x: a }) !== JSON.stringify({ x: b });
        const sentences = told([lieu({ contact: a })], [lieu({ contact: b })]);
        if (!differ) expect(sentences).toEqual([]);
        for (const sentence of sentences) expect(sentence).toMatch(/ : /);
      }),
    );
  });

  it('a removed property and an added one are told as such', () => {
    expect(told([lieu({ pivot: '13002526500013' })], [lieu()])).toEqual([
      'SIRET, RNA ou RIDET : plus rien (c’était « 13002526500013 »).',
    ]);
    expect(told([lieu()], [lieu({ contact: { telephone: '+33261910000' } })])).toEqual([
      'Contact : 02 61 91 00 00 (ajouté).',
    ]);
  });
});

describe('sentences', () => {
  it.each<[string, object, object, string]>([
    [
      'hours by day',
      { horaires: 'Mo 09:00-12:00' },
      { horaires: 'Mo 09:00-17:00' },
      'Horaires d’ouverture : le lundi 9 h – 12 h → 9 h – 17 h.',
    ],
    [
      'a closed day',
      { horaires: 'Mo-Fr 09:00-12:00' },
      { horaires: 'Mo-Th 09:00-12:00' },
      'Horaires d’ouverture : le vendredi 9 h – 12 h → fermé.',
    ],
    [
      'holidays',
      { horaires: 'Mo 09:00-12:00' },
      { horaires: 'Mo 09:00-12:00; PH off' },
      'Horaires d’ouverture : ajout de « fermé les jours fériés ».',
    ],
    [
      'the same hours in another spelling',
      { horaires: 'Mo,Tu 09:00-12:00' },
      { horaires: 'Mo-Tu 09:00-12:00' },
      'Horaires d’ouverture : écrits autrement, sans changement.',
    ],
    [
      'a list',
      { services: ['Loisirs et créations numériques'] },
      { services: ['Loisirs et créations numériques', 'Aide aux démarches administratives'] },
      'Services : ajout de « Faire une démarche (CAF, impôts, retraite…) ».',
    ],
    [
      'a position',
      { position: { latitude: 48.39, longitude: -4.486 } },
      { position: { latitude: 48.3907, longitude: -4.486 } },
      'Position : déplacée de 78 m.',
    ],
    [
      'an address, whole',
      {},
      { adresse: { commune: 'Quimper', code_insee: '29232' } },
      'Adresse : Brest (code INSEE 29019) → Quimper (code INSEE 29232).',
    ],
    [
      'a long text, by its words',
      {
        presentation: {
          detail: 'On vous reçoit tous les jours de la semaine, sauf le lundi qui est réservé aux écoles.',
        },
      },
      {
        presentation: {
          detail: 'On vous reçoit tous les jours de la semaine, sauf le mardi qui est réservé aux écoles.',
        },
      },
      'Présentation, en détail : « … semaine, sauf le lundi qui est réservé … » → « … semaine, sauf le mardi qui est réservé … ».',
    ],
    [
      'hours that are new, on one line',
      {},
      { horaires: 'Mo 09:00-12:00; Tu 14:00-16:00; PH off' },
      'Horaires d’ouverture : le lundi, de 9 h à 12 h ; le mardi, de 14 h à 16 h ; fermé les jours fériés (ajouté).',
    ],
    [
      'terms of several words, kept together',
      { modalites_accompagnement: ['En autonomie', 'Dans un atelier collectif'] },
      { modalites_accompagnement: ['Accompagnement individuel'] },
      'Façon d’accompagner : ajout de « En tête-à-tête avec une personne qui vous aide » ; retrait de « Vous utilisez le matériel librement » et de « En petit groupe, en atelier ».',
    ],
    [
      'quotation marks inside others',
      {},
      { formations_proposees: ['Ne plus avoir peur de « casser »'] },
      'Formations proposées : « Ne plus avoir peur de “casser” » (ajouté).',
    ],
    [
      'figures and yes or no with their names',
      {},
      { equipement: { postes: 8, wifi: true, filtrage: false } },
      'Équipement : ordinateurs 8, wifi, filtrage : non (ajouté).',
    ],
    [
      'who checked, and when',
      {},
      { verifie: { le: '2026-03-01', par: 'l’équipe' } },
      'Vérifié : le 1er mars 2026, par l’équipe (ajouté).',
    ],
    [
      'an accueil that is new, in plain words and without its identifier',
      { accueils: [{ id: 'a', genre: 'permanence', nom: 'Au marché' }] },
      {
        accueils: [
          { id: 'a', genre: 'permanence', nom: 'Au marché' },
          { id: 'b', genre: 'a-distance', nom: 'Au téléphone', rendez_vous: 'obligatoire' },
        ],
      },
      'Accueils : ajout (À distance, Au téléphone, Sur rendez-vous).',
    ],
    [
      'what an import set aside, by its column',
      {},
      { non_repris: { telephone: 'retiré : donnée personnelle' } },
      'Non repris, telephone : « retiré : donnée personnelle » (ajouté).',
    ],
    [
      'an identifier elsewhere by its source',
      { identifiants: [{ source: 'Annuaire', id: '1' }] },
      { identifiants: [{ source: 'Annuaire', id: '2' }] },
      'Identifiant « Annuaire », identifiant : « 1 » → « 2 ».',
    ],
    [
      'an accueil by its name',
      { accueils: [{ id: 'a', genre: 'permanence', nom: 'Au marché' }] },
      { accueils: [{ id: 'a', genre: 'permanence', nom: 'Au marché', horaires: 'Tu 09:00-12:00' }] },
      'Accueil « Au marché », horaires de l’aide : le mardi, de 9 h à 12 h (ajouté).',
    ],
  ])('tells %s', (_, before, after, sentence) => {
    expect(told([lieu(before)], [lieu(after)])).toEqual([sentence]);
  });

  it('tells an evaluation by its day, and ends with one stop', () => {
    const list = (items: object[]) => entry('actions', { titre: 'Essai', evaluations: items }, 'essai');
    const one = { le: '2026-06-04', par: 'Réseau', texte: 'Cela marche.' };
    expect(told([list([one])], [list([{ ...one, texte: 'Cela va.' }])])).toEqual([
      'Évaluation du 4 juin 2026, en quelques mots : « Cela marche. » → « Cela va. ».',
    ]);
    expect(told([list([one])], [list([one, { ...one, le: '2026-09-01' }])])).toEqual([
      'Évaluations : ajout (le 1er septembre 2026, par Réseau, Cela marche).',
    ]);
  });

  it('tells a perimeter by what its codes are', () => {
    const territoire = (perimetre: object) => entry('territoires', { nom: 'Essai', perimetre }, 'essai');
    expect(
      told([territoire({ departements: ['29'] })], [territoire({ communes: ['29019', '29232'] })]),
    ).toEqual(['Périmètre : départements 29 → communes 29019 et 29232.']);
  });

  it('tells a text by its lines', () => {
    const text = (texte: string) => entry('pratiques', { titre: 'Atelier' }, 'atelier', texte);
    expect(told([text('Un\n\nDeux')], [text('Un\n\nDeux\n\nTrois\n\nQuatre')])).toEqual([
      'Texte : 2 lignes ajoutées (« Trois »).',
    ]);
  });
});

describe('files that come, go and move', () => {
  it('a new lieu near another, or of the same name, may be the same', () => {
    const near = { position: { latitude: 48.39, longitude: -4.486 } };
    const old = lieu({ ...near, nom: 'Espace de la Rade' }, '29/rade');
    const fresh = lieu({ nom: 'EPN Rade', position: { latitude: 48.3907, longitude: -4.486 } }, '29/epn');
    expect(told([old], [old, fresh])).toEqual([
      'Nouveau lieu : EPN Rade, Brest.',
      'À 78 m de « Espace de la Rade » : est-ce le même lieu ?',
    ]);
    expect(told([old], [old, lieu({ nom: 'ESPACE DE LA RADE' }, '29/rade-2')])[1]).toBe(
      'Même nom et même commune que « Espace de la Rade » : est-ce le même lieu ?',
    );
  });

  it('an alias, or the caller, makes a rename of what would come and go', () => {
    expect(told([lieu({}, '29/a')], [lieu({ alias: ['29/a'] }, '29/b')])).toEqual([
      'Renommé : « 29/a » → « 29/b ».',
      'Anciens identifiants : « 29/a » (ajouté).',
    ]);
    expect(told([lieu({}, '29/a')], [lieu({}, '29/b')], new Map([['lieux/29/a', 'lieux/29/b']]))).toEqual([
      'Renommé : « 29/a » → « 29/b ».',
    ]);
  });

  it('a removed entry is said', () => {
    expect(told([lieu()], [])).toEqual(['Lieu retiré : Maison des Fougères, Brest.']);
  });
});

function at(value: unknown, pointer: readonly string[]): unknown {
  return pointer.reduce((inner, step) => (inner as Record<string, unknown>)?.[step], value);
}

function set(value: Record<string, unknown>, pointer: readonly string[], to: unknown): void {
  const parent = at(value, pointer.slice(0, -1)) as Record<string, unknown>;
  parent[pointer.at(-1)!] = to;
}
