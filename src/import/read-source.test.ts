import { describe, expect, it } from 'vitest';
import { readSource } from './read-source.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('reading a source', () => {
  it.each([',', ';', '\t'])(
    'reads the separator %j off the first line, with or without a byte order mark',
    (separator) => {
      const text = ['nom', 'commune', 'services'].join(separator);
      const line = ['Le Phare', 'Brest', '"a;b,c"'].join(separator);
      const expected = [{ number: 1, cells: { nom: 'Le Phare', commune: 'Brest', services: 'a;b,c' } }];
      expect(readSource(bytes(`${text}\n${line}\n`)).rows).toEqual(expected);
      expect(readSource(bytes(`\ufeff${text}\r\n${line}\r\n`)).rows).toEqual(expected);
    },
  );

  it('reads JSON as text: numbers, lists and nested values, empty ones left out', () => {
    const rows = [
      { nom: 'Le Phare', latitude: 48.39, services: ['x', 'y'], horaires: '', pivot: null, plus: { a: 1 } },
    ];
    expect(readSource(bytes(JSON.stringify(rows))).rows[0]?.cells).toEqual({
      nom: 'Le Phare',
      latitude: '48.39',
      services: 'x|y',
      plus: '{"a":1}',
    });
    expect(readSource(bytes(JSON.stringify({ licence: 'x', lieux: rows }))).rows).toHaveLength(1);
  });

  it('keeps values that have no column, and both of two columns of one name', () => {
    const { headers, rows } = readSource(bytes('nom,nom,\nA,B,C,D\n'));
    expect(rows[0]?.cells).toEqual({ nom: 'A', 'nom (2)': 'B', 'colonne 3': 'C', 'colonne 4': 'D' });
    expect(headers).toContain('colonne 4');
  });

  it('says in French why a file cannot be read', () => {
    const latin1 = Uint8Array.from([0x6e, 0x6f, 0x6d, 0x0a, 0xe9, 0x0a]);
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x6e, 0x00]);
    const messages = [
      latin1,
      utf16,
      bytes(' '),
      bytes('nom\n'),
      bytes('[1]'),
      bytes('[{'),
      bytes('a\n"b'),
    ].map((file) => {
      try {
        readSource(file);
        return 'read';
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(messages).toMatchInlineSnapshot(`
      [
        "Le fichier à importer est enregistré dans un autre encodage (sans doute Windows-1252) : enregistrez-le en UTF-8 (dans un tableur, « CSV UTF-8 »), puis recommencez.",
        "Le fichier à importer est enregistré en UTF-16 : enregistrez-le en UTF-8 (dans un tableur, « CSV UTF-8 »), puis recommencez.",
        "Le fichier à importer est vide.",
        "Le fichier à importer ne contient aucune ligne.",
        "Ce fichier JSON ne contient pas de liste de lieux : on attend [ { "nom": … }, … ].",
        "Le fichier à importer commence comme du JSON mais n’en est pas : il est peut-être tronqué.",
        "Le fichier CSV n’a pas pu être lu (ligne 2) : vérifiez que chaque guillemet ouvert est refermé.",
      ]
    `);
  });
});
