import { goodLieu, type HostileFile, inFolder } from './generate.ts';

const good = goodLieu(1);

/** Texts that YAML refuses, or accepts and should not be accepted here. */
export function hostileSyntax(): HostileFile[] {
  return [
    ...inFolder('documents', [
      `${good}---\n${good}`,
      `---\n${good}---\nnom: autre\n`,
      `${good}...\n---\n{}\n`,
      `${good}---\n`,
      `${good}--- \nnom: b\n`,
      `# a\n---\n${good}\n---\n`,
    ]),
    ...inFolder('alias', aliases()),
    ...inFolder(
      'tag',
      [
        '!!js/function "() => 1"',
        '!!js/regexp /a/',
        '!!binary aGVsbG8=',
        '!!python/object:os.system x',
        '!lieu Brest',
        '!!timestamp 2024-01-01',
        '!!set {a}',
        '!!str a',
        '!<tag:yaml.org,2002:str> a',
      ].map((value) => `nom: ${value}\n${rest}`),
    ),
    ...inFolder('merge', [
      `<<: {nom: a}\n${rest}`,
      `${good}<<: {}\n`,
      `nom: a\nadresse:\n  <<: {commune: Brest}\n`,
      `${good}non_repris:\n  <<: {a: b}\n`,
    ]),
    ...inFolder(
      'forbidden-key',
      ['__proto__', 'constructor', 'prototype'].flatMap((key) => [
        `${good}${key}: a\n`,
        `${good}${key}: {isAdmin: true}\n`,
        `nom: a\nadresse:\n  commune: Brest\n  ${key}: b\n`,
        `${good}non_repris:\n  ${key}: b\n`,
        `${good}"${key}": a\n`,
      ]),
    ),
    ...inFolder('tab', [
      'nom: a\nadresse:\n\tcommune: Brest\n',
      `${good}equipement:\n\twifi: true\n`,
      `${good}langues:\n\t- fr\n`,
      'nom: a\nadresse:\n  \tcommune: Brest\n',
      `${good}equipement:\n  wifi: true\n\tpostes: 3\n`,
    ]),
    ...inFolder('duplicate-key', [
      `${good}nom: b\n`,
      'nom: a\nadresse: {commune: Brest, commune: Quimper}\n',
      `${good}horaires: Sa 10:00-12:00\n`,
      `nom: a\nnom: a\n${rest}`,
      `${good}non_repris: {a: b, a: c}\n`,
    ]),
    ...inFolder('root', [
      '- a\n',
      'Médiathèque',
      '12',
      'null',
      '[]',
      '"nom"',
      '- nom: a\n- nom: b\n',
      '~',
      '# seulement une remarque\n',
      '---\n',
      '--- >-\n  a\n',
      'true',
      '2024-01-01',
    ]),
    ...inFolder(
      'nesting',
      ['[', '{a: ', '- ', '? '].map(
        (opening) => `nom: ${opening === '- ' || opening === '? ' ? '\n' : ''}${opening.repeat(3000)}`,
      ),
    ),
    ...inFolder('nesting-block', [
      Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ]),
    ...inFolder('unclosed', [
      'nom: "Médiathèque\n',
      "nom: 'Médiathèque\n",
      'nom: [a, b\n',
      'nom: {a: b\n',
      `${good}langues: [fr\n`,
      `${good}source: "a\n`,
      'nom: "a\\q"\nadresse: {commune: Brest}\n',
    ]),
    ...inFolder('indentation', [
      'nom: a\n  adresse: b\n',
      ' nom: a\nadresse:\n  commune: Brest\n',
      `${good}  langues:\n  - fr\n`,
      'nom: a\nadresse:\n    commune: Brest\n  voie: b\n',
      `${good}- fr\n`,
      'nom: a: b\nadresse: {commune: Brest}\n',
      'nom a\nadresse: {commune: Brest}\n',
      `${good}texte libre sans deux-points\n`,
    ]),
    ...inFolder(
      'sign',
      ['@', '`', '%', '&', '*', '!', '|a', '>a', ',', ']', '}'].map((sign) => `nom: ${sign}Brest\n${rest}`),
    ),
    ...inFolder('key', [
      `? [a, b]\n: c\n${good}`,
      `? {a: b}\n: c\n${good}`,
      `[a]: b\n${good}`,
      `: a\n${good}`,
    ]),
    ...inFolder('front-matter', ['---\nnom: a\n', `---\n${good}---\nDu texte sous la fiche\n`]),
    ...inFolder('format', [
      '{"nom": "a", "adresse": ',
      '<html><body>Bonjour</body></html>',
      'nom,adresse\na,b\n',
      '#!/bin/sh\nrm -rf /\n',
      '<?xml version="1.0"?><lieu/>',
      'export default {nom: "a"}',
      '%PDF-1.4\n',
      '%TAG ! tag:a,2000:\n---\nnom: !b c\n',
    ]),
  ];
}

const rest = 'adresse: {voie: 1 rue des Exemples, commune: Brest, code_insee: "29019"}\n';

/** Aliases, and the bomb that they allow. */
function aliases(): string[] {
  const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 10; level++)
    bomb.push(
      `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  return [
    `${bomb.join('\n')}\n${good}`,
    `nom: &n Brest\nadresse: {commune: *n}\n`,
    `nom: &n a\n${rest}`,
    `nom: *inconnu\n${rest}`,
    `nom: a\nadresse: &a\n  commune: Brest\n  voie: *a\n`,
    `nom: a\n&k adresse: {commune: Brest}\n`,
  ];
}
