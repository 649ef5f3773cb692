import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileFiles } from '../../tests/hostile/generate.ts';
import { loadCommons } from '../data/load.ts';
import { readEntry } from '../data/read.ts';
import { canonicalText } from './canonical.ts';
import { contextOf } from './check.ts';
import { fixText } from './fix.ts';
import { check, inFolder, PLACE, TODAY } from './testing.ts';

const bench = contextOf(loadCommons('/nonexistent'), TODAY);
const fix = (text: string, path = PLACE): string => fixText(path, text, bench).text;

const careless = `# Une remarque
nom: Médiathèque de la Rade
horaire: mo-fr 9:00-12:00
typologie: bib
adresse:
    commune: Brest # la ville
    code_postal: 29200
contact: {telephone: 02 98 00 00 00, site_web: www.example.org}
services:
- Prendre en main un ordinateur
- Aide aux demarches administratives
- Maîtrise des outils numériques du quotidien
date_maj: 31/12/2025
frais_a_charge: [Gratuit, Gratuit]
contact_generique: oui
presentation:
    resume:
position: {latitude: -4.486, longitude: 48.39}
`;

describe('fixText', () => {
  it('repairs what a machine can, and keeps remarks', () => {
    expect(fix(careless)).toMatchInlineSnapshot(`
      "# Une remarque
      nom: Médiathèque de la Rade
      horaires: Mo-Fr 09:00-12:00
      typologie:
        - BIB
      adresse:
        commune: Brest # la ville
        code_postal: "29200"
        code_insee: "29019"
      contact: {telephone: "+33298000000", site_web: ["https://www.example.org"]}
      services:
        - Maîtrise des outils numériques du quotidien
        - Aide aux démarches administratives
      date_maj: 2025-12-31
      frais_a_charge: [Gratuit]
      contact_generique: true
      position: {latitude: 48.39, longitude: -4.486}
      "
    `);
  });

  it('leaves nothing to say of it', () => {
    expect(check({ [PLACE]: fix(careless) })).toEqual([]);
  });

  it('restores the zero that YAML or a spreadsheet took', () => {
    const text =
      'nom: a\nadresse: {voie: 1 rue des Exemples, commune: Bourg-en-Bresse, code_postal: 1000}\npivot: 21290019300013\n';
    expect(fix(text, 'lieux/01/a.yaml')).toBe(
      'nom: a\nadresse: {voie: 1 rue des Exemples, commune: Bourg-en-Bresse, code_postal: "01000", code_insee: "01053"}\npivot: "21290019300013"\n',
    );
  });

  it('takes away what editors add: byte order mark, CRLF, tabs, trailing spaces', () => {
    const text = '\ufeffnom: a  \r\nadresse:\r\n\tcommune: Nullepart\r\n\tvoie: b';
    expect(fix(text)).toBe('nom: a\nadresse:\n  commune: Nullepart\n  voie: b\n');
  });

  it('keeps the spaces that are a part of a text, and the line breaks of Markdown', () => {
    const markdown = '---\ntitre: a\nresume: b\netat: idee\nsources: [{titre: c}]\n---\n\nUn  \nDeux\n';
    expect(fix(markdown, 'pratiques/a.md')).toBe(markdown);
  });

  it('brings the front matter of a text to two spaces, its fences untouched', () => {
    const text = '---\ntitre: a\nresume: b\netat: idee\nsources:\n- titre: c\n---\n\nUn\n';
    expect(fix(text, 'pratiques/a.md')).toBe(text.replace('- titre', '  - titre'));
    expect(fix('---\nsources:\n- titre: c\n---\n', 'pratiques/a.md')).toBe(
      '---\nsources:\n  - titre: c\n---\n',
    );
  });

  it('touches only the line that it repairs', () => {
    const text = `# a\n\nnom:   "a"   # b\nadresse:   {  commune: Brest, "voie": 'c' }\ndate_maj: 01/02/2026 # d\n`;
    expect(fix(text).split('\n').slice(0, 3)).toEqual(text.replace(/ +$/gm, '').split('\n').slice(0, 3));
    expect(fix(text)).toContain('date_maj: 2026-02-01 # d');
  });

  it('changes nothing the second time, whatever the file', () => {
    for (const { path, bytes } of hostileFiles()) {
      if (bytes.length > 100_000) continue;
      const once = fix(new TextDecoder().decode(bytes), path);
      expect(fix(once, path), path).toBe(once);
    }
  });

  it('changes nothing the second time, whatever the mixture of lines', () => {
    const line = fc.constantFrom(
      ...careless.split('\n'),
      '\tvoie: a',
      '  voie: b  ',
      '    - c',
      'nom: d',
      'pivot: 0',
      'alias: a',
      'equipement: {wifi: oui, postes: "3"}',
      'verifie: {le: 1/2/2026}',
      '   ',
      '\r',
      'langues: fr|en',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const once = fix(lines.join('\n'));
        expect(fix(once)).toBe(once);
        if (readEntry(PLACE, lines.join('\n')).value !== undefined)
          expect(readEntry(PLACE, once).problems).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('canonicalText', () => {
  it('gives a file written by hand the form of all others, its comments kept', () => {
    const hand = `---
# Vu au café
sources:
- titre: 'Un carnet'   # prêté
resume: "Une phrase: la voici."
titre: "Un atelier"
etat: en-cours
couleur: bleu
---
## Comment

On ouvre.


`;
    expect(canonicalText('pratiques/un-atelier.md', hand)).toBe(`---
titre: Un atelier
resume: "Une phrase: la voici."
etat: en-cours
# Vu au café
sources:
  - titre: Un carnet # prêté
couleur: bleu
---

## Comment

On ouvre.
`);
  });

  it('changes nothing of a file that does not read, nor the second time', () => {
    expect(canonicalText(PLACE, 'nom: [')).toBe('nom: [');
    for (const { path, bytes } of hostileFiles()) {
      if (bytes.length > 100_000) continue;
      const once = canonicalText(path, new TextDecoder().decode(bytes));
      expect(canonicalText(path, once), path).toBe(once);
    }
  });
});

it('says in the check what it would do', () => {
  const findings = inFolder({ [PLACE]: careless }, () => check({ [PLACE]: careless }));
  expect(
    findings.map(({ line, fix: remedy }) => `${line} ${remedy?.replaceAll('\u00a0', ' ')}`),
  ).toMatchInlineSnapshot(`
    [
      "3 renommer « horaire » en « horaires »",
      "4 en faire une liste : bib",
      "7 écrire « 29200 »",
      "8 écrire « +33298000000 »",
      "8 en faire une liste : www.example.org",
      "10 écrire « Maîtrise des outils numériques du quotidien »",
      "11 écrire « Aide aux démarches administratives »",
      "13 écrire « 2025-12-31 »",
      "14 retirer cette ligne de la liste",
      "15 écrire « true »",
      "17 supprimer la ligne « resume »",
      "18 échanger latitude et longitude",
    ]
  `);
});
