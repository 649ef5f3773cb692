import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntry } from '../data/read.ts';
import { formatEntry } from '../data/write.ts';
import { applyPart, rewriteEntry } from './rewrite-entry.ts';

const PATH = 'lieux/29/brest-maison.yaml';
const HAND = `# Relu avec l’équipe en mai.
horaires: 'Mo 09:00-12:00'   # l’été aussi
nom: Maison des Essais

# L’entrée est derrière.
adresse:
    commune: Brest   # centre
    voie: 3 rue des Exemples
code_postal_du_relais: "29200" # propriété d’un autre outil
accueils:
  - id: mardi   # avec l’association
    genre: permanence
    horaires: Tu 14:00-17:00
  # Celui-ci est mensuel.
  - id: samedi
    genre: atelier
contact: { telephone: "+33261910000" }
# Mémoire de l’import « essai », à laisser ici : abc
`;

function said(text: string): Record<string, unknown> {
  return readEntry(PATH, text).value as Record<string, unknown>;
}

describe('a file written by hand', () => {
  it('keeps all that a correction does not change, to the byte', () => {
    expect(applyPart(PATH, HAND, { nom: 'Maison des Épreuves' })).toBe(
      HAND.replace('nom: Maison des Essais', 'nom: Maison des Épreuves'),
    );
    expect(applyPart(PATH, HAND, {})).toBe(HAND);
  });

  it('keeps comments beside and among what changes, order and unknown properties', () => {
    const { adresse, accueils } = said(HAND) as { adresse: object; accueils: object[] };
    const part = {
      horaires: 'Mo 14:00-17:00',
      adresse: { ...adresse, code_postal: '29200' },
      accueils: [
        { id: 'jeudi', genre: 'atelier' },
        { ...accueils[0], horaires: 'We 14:00-17:00' },
        accueils[1],
      ],
      contact: null,
      services: ['Aide aux démarches administratives'],
    };
    expect(applyPart(PATH, HAND, part)).toMatchInlineSnapshot(`
      "services:
        - Aide aux démarches administratives
      # Relu avec l’équipe en mai.
      horaires: Mo 14:00-17:00 # l’été aussi
      nom: Maison des Essais

      # L’entrée est derrière.
      adresse:
        voie: 3 rue des Exemples
        code_postal: "29200"
        commune: Brest # centre
      code_postal_du_relais: "29200" # propriété d’un autre outil
      accueils:
        - id: jeudi
          genre: atelier
        - id: mardi # avec l’association
          genre: permanence
          horaires: We 14:00-17:00
        # Celui-ci est mensuel.
        - id: samedi
          genre: atelier
      # Mémoire de l’import « essai », à laisser ici : abc
      "
    `);
  });

  it('keeps the body of a Markdown entry as it stands, and its comments when the body changes', () => {
    const path = 'pratiques/essai.md';
    const text = '---\ntitre: Un atelier # à trouver\nresume: Une phrase.\n---\n\n\n# Un\n\ntexte   \n\n';
    expect(applyPart(path, text, { resume: 'Une autre.' })).toBe(text.replace('Une phrase.', 'Une autre.'));
    const value = readEntry(path, text).value as Record<string, unknown>;
    expect(rewriteEntry(path, text, value, 'Du neuf')).toBe(
      '---\ntitre: Un atelier # à trouver\nresume: Une phrase.\n---\n\nDu neuf\n',
    );
  });

  it('keeps the comments that stood in a property that goes, when they have a line of their own', () => {
    const text =
      'nom: A\nadresse:\n  # derrière la mairie\n  voie: 3 rue B # sic\n  commune: Brest\nhoraires: 24/7\n';
    expect(applyPart(PATH, text, { adresse: null })).toBe('nom: A\n# derrière la mairie\nhoraires: 24/7\n');
    expect(applyPart(PATH, text, { adresse: { commune: 'Brest' } })).toBe(
      'nom: A\n# derrière la mairie\nadresse:\n  commune: Brest\nhoraires: 24/7\n',
    );
  });

  it('is read with a byte order mark and the line ends of Windows', () => {
    const text = `\ufeff${HAND.replaceAll('\n', '\r\n')}`;
    expect(applyPart(PATH, text, { nom: 'B' })).toBe(HAND.replace('Maison des Essais', 'B'));
  });
});

it('writes anew a file that stands as we write files, and one that is not cut in lines', () => {
  const value = said(HAND);
  const ours = formatEntry('lieux', value);
  expect(rewriteEntry(PATH, ours, { ...value, nom: 'B' })).toBe(formatEntry('lieux', { ...value, nom: 'B' }));
  expect(applyPart(PATH, '# vu\n{nom: a, horaires: 24/7} # fin\n', { nom: 'B' })).toBe(
    '# vu\nnom: B\nhoraires: 24/7 # fin\n',
  );
});

/** Without -0, which JSON does not tell from 0. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('says the new value whatever it is, and every comment outside what goes stays', () => {
  const json = fc.jsonValue({ maxDepth: 3, noUnicodeString: false }).filter((value) => value !== null);
  const keys = ['nom', 'horaires', 'adresse', 'accueils', 'contact', 'services', 'position', 'inconnu'];
  const part = fc.dictionary(fc.constantFrom(...keys), json, { minKeys: 1, maxKeys: 4 });
  fc.assert(
    fc.property(part, (changes) => {
      const text = applyPart(PATH, HAND, changes);
      // What the reader refuses in any file (`__proto__`, nesting without end) is no answer of a form.
      fc.pre(readEntry(PATH, formatEntry('lieux', { ...said(HAND), ...changes })).problems.length === 0);
      expect(plain(said(text))).toEqual(plain({ ...said(HAND), ...changes }));
      for (const comment of ['# Relu avec', '# L’entrée', '# propriété d’un autre', '# Mémoire de'])
        expect(text).toContain(comment);
    }),
    { numRuns: 200 },
  );
});
