import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readEntry } from './read.ts';

const told = (text: string | Uint8Array, path = 'lieux/29/a.yaml'): string[] =>
  readEntry(path, text).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message.replaceAll('\u00a0', ' ')}`,
  );

describe('readEntry', () => {
  it('keeps dates and quoted codes as text, and reads numbers as YAML 1.2 does', () => {
    const text =
      'a: 2024-01-02\nb: "01000"\nc: 01000\nd: 0o17\ne: 1_000\nf: yes\ng: 12:30\nh: ~\ni: 0x1F\nj: off\n';
    const value = {
      a: '2024-01-02',
      b: '01000',
      c: 1000,
      d: 15,
      e: '1_000',
      f: 'yes',
      g: '12:30',
      h: null,
      i: 31,
      j: 'off',
    };
    expect(readEntry('a.yaml', text).value).toEqual(value);
    expect(parse(text)).toEqual(value);
  });

  it.each([
    ['a byte order mark', '\ufeffnom: a\n'],
    ['CRLF', 'nom: a\r\n'],
    ['old Mac line ends', 'nom: a\r'],
    ['no last newline', 'nom: a'],
    ['trailing spaces', 'nom: a   \n'],
    ['blank lines around', '\n\nnom: a\n\n\n'],
    ['one document mark', '---\nnom: a\n'],
    ['comments', '# une remarque\nnom: a # une autre\n'],
    ['braces', '{nom: a}'],
  ])('accepts %s', (_what, text) => {
    expect(readEntry('a.yaml', text)).toMatchObject({ value: { nom: 'a' }, problems: [] });
  });

  it('accepts any width of indentation', () => {
    for (const width of [1, 2, 3, 4, 8])
      expect(readEntry('a.yaml', `a:\n${' '.repeat(width)}b: c\n`).value).toEqual({ a: { b: 'c' } });
  });

  it('says once, in French, what keeps a file from being read', () => {
    const texts = {
      'not UTF-8': Uint8Array.of(0x6e, 0x6f, 0x6d, 0x3a, 0x20, 0xe9),
      empty: '',
      huge: 'a'.repeat(1_000_001),
      'two documents': 'nom: a\n---\nnom: b\n',
      alias: 'nom: &a b\nautre: *a\n',
      tab: 'adresse:\n\tcommune: Brest\n',
      'duplicate key': 'nom: a\nnom: b\n',
      'key of a prototype': 'nom: a\n__proto__: {admin: true}\n',
      list: '- a\n',
      nesting: `a: ${'['.repeat(5000)}`,
      nul: 'nom: a\0\n',
      tag: 'nom: !!js/function "() => 1"\n',
      merge: 'nom: a\n<<: {b: c}\n',
      quote: 'nom: "a\n',
      colon: 'nom: a: b\n',
    };
    expect(
      Object.fromEntries(Object.entries(texts).map(([what, text]) => [what, told(text)])),
    ).toMatchInlineSnapshot(`
      {
        "alias": [
          "1:6 Les renvois YAML (& et *) ne sont pas acceptés : écrivez la valeur en toutes lettres, ou entre guillemets si elle commence par & ou *.",
        ],
        "colon": [
          "1:1 Une valeur qui contient « : » se met entre guillemets : écrivez « nom: "a: b" ».",
        ],
        "duplicate key": [
          "2:1 Cette propriété est écrite deux fois dans le même bloc : gardez une seule des deux lignes.",
        ],
        "empty": [
          "1:1 Ce fichier est vide : écrivez-y la fiche, ou supprimez-le.",
        ],
        "huge": [
          "1:1 Ce fichier est trop gros (1,0 Mo, 1 Mo au plus) : une fiche tient en quelques milliers de caractères. Il n’a pas été lu.",
        ],
        "key of a prototype": [
          "2:1 Le nom de propriété « __proto__ » est interdit : supprimez cette ligne.",
        ],
        "list": [
          "1:1 Ce fichier contient une liste : écrivez des lignes « propriété: valeur », par exemple « nom: Médiathèque de la Rade ».",
        ],
        "merge": [
          "2:1 La clé de fusion « << » n’est pas acceptée : écrivez chaque propriété en toutes lettres.",
        ],
        "nesting": [
          "1:23 Il y a trop de niveaux imbriqués : une fiche n’en compte jamais autant. Simplifiez ce bloc.",
        ],
        "not UTF-8": [
          "1:1 Ce fichier n’est pas écrit en UTF-8 : ouvrez-le dans un éditeur de texte et enregistrez-le avec l’encodage UTF-8.",
        ],
        "nul": [
          "1:1 Ce fichier contient des caractères nuls : ce n’est pas du texte, ou il est en UTF-16. Enregistrez-le avec l’encodage UTF-8.",
        ],
        "quote": [
          "1:6 Des guillemets ouverts ne sont pas refermés : ajoutez le guillemet qui manque.",
        ],
        "tab": [
          "2:1 Cette ligne est décalée par une tabulation : décalez-la par des espaces (deux par niveau). \`npm run fix\` peut le faire.",
        ],
        "tag": [
          "1:6 Les étiquettes YAML comme « !!js/function » ne sont pas acceptées : écrivez seulement la valeur, ou mettez-la entre guillemets si elle commence par « ! ».",
        ],
        "two documents": [
          "2:1 Ce fichier contient deux documents séparés par « --- » : gardez une seule fiche par fichier.",
        ],
      }
    `);
  });

  it('never pollutes a prototype', () => {
    readEntry('a.yaml', '{__proto__: {polluted: true}}');
    readEntry('a.yaml', 'constructor: {prototype: {polluted: true}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('Markdown', () => {
  const text = '---\ntitre: a\nlieux: [29/b]\n---\n\n## Un\n\nDeux\n';

  it('has YAML above and text below', () => {
    const result = readEntry('pratiques/a.md', text);
    expect(result).toMatchObject({
      value: { titre: 'a', lieux: ['29/b'] },
      body: '## Un\n\nDeux',
      bodyLine: 6,
    });
    expect(result.locate(['lieux', 0])).toEqual({ line: 3, column: 9 });
  });

  it('is the same with CRLF and a byte order mark', () => {
    const { value, body, bodyLine } = readEntry('pratiques/a.md', text);
    expect(readEntry('pratiques/a.md', `\ufeff${text.replaceAll('\n', '\r\n')}`)).toMatchObject({
      value,
      body,
      bodyLine,
    });
  });

  it('keeps lines of dashes in the text', () => {
    expect(readEntry('pratiques/a.md', '---\ntitre: a\n---\nUn\n\n---\n\nDeux\n').body).toBe(
      'Un\n\n---\n\nDeux',
    );
  });

  it.each(['titre: a\n', '# Un\n', '---\ntitre: a\n', '---js\n{titre: process.exit()}\n---\n'])(
    'asks for a front matter: %j',
    (content) => {
      expect(told(content, 'pratiques/a.md')[0]).toMatch(/^1:1 Ce fichier ne commence pas par un en-tête/);
    },
  );

  it('counts lines from the top of the file', () => {
    expect(told('---\ntitre: a\ntitre: b\n---\n', 'pratiques/a.md')[0]).toMatch(/^3:1 /);
  });
});

describe('locate', () => {
  const text =
    '# remarque\nnom: "a"\nadresse:\n    commune: Brest\nservices: [un, deux]\nidentifiants:\n- {source: x, id: y}\nvide:\n';
  const { locate } = readEntry('a.yaml', text);

  it.each([
    [['nom'], 'value', 2, 6],
    [['nom'], 'key', 2, 1],
    [['adresse', 'commune'], 'value', 4, 14],
    [['services', 1], 'value', 5, 16],
    [['identifiants', 0, 'id'], 'value', 7, 19],
    [['vide'], 'value', 8, 1],
    [['adresse', 'absent', 'plus'], 'value', 4, 5],
    [[], 'value', 2, 1],
  ] as const)('finds %j (%s)', (pointer, target, line, column) => {
    expect(locate(pointer, target)).toEqual({ line, column });
  });
});
