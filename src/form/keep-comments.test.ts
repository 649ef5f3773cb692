import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readEntry } from '../data/read.ts';
import type { Lieu } from '../data/types.generated.ts';
import { formatEntry } from '../data/write.ts';
import { commentsOf } from '../data/yaml-comments.ts';
import { keepComments } from './keep-comments.ts';
import { rewriteEntry } from './rewrite-entry.ts';

const path = 'lieux/29/brest-phare.yaml';
const before = `# En tête
nom: Le Phare # comme sur la porte
presentation:
  detail: |-
    # ceci n’est pas une remarque
    fin # non plus
# Confirmée par téléphone
adresse: # relue
  # devant l’école
  voie: 3 rue des Exemples
  commune: Brest
horaires: Mo 09:00-12:00 # à revoir
accueils:
  # le lundi
  - id: permanence
    genre: permanence # avec la Caf
  # le mardi
  - id: atelier
    genre: atelier
# Mémoire de l’import « carto », à laisser ici : abc---def
`;
const value = () => readEntry(path, before).value as Lieu;
const rewritten = (change: (lieu: Lieu) => void): string => {
  const lieu = value();
  change(lieu);
  return keepComments(path, before, formatEntry('lieux', lieu));
};

it('gives every comment back beside or above its value', () => {
  expect(rewritten(() => {})).toBe(before);
});

it('follows the items of a list, and keeps the memory of an import at the end', () => {
  const text = rewritten((lieu) => {
    lieu.accueils!.reverse();
    lieu.accueils![1]!.genre = 'accueil';
    lieu.nom = 'Le Grand Phare';
    delete lieu.horaires;
    delete lieu.adresse.voie;
  });
  expect(text).toMatchInlineSnapshot(`
    "# En tête
    nom: Le Grand Phare # comme sur la porte
    presentation:
      detail: |-
        # ceci n’est pas une remarque
        fin # non plus
    # Confirmée par téléphone
    # devant l’école
    adresse: # relue
      commune: Brest
    accueils:
      # le mardi
      - id: atelier
        genre: atelier
      # le lundi
      - id: permanence
        genre: accueil # avec la Caf
    # Mémoire de l’import « carto », à laisser ici : abc---def
    "
  `);
});

it('says a comment that is still there only once', () => {
  const once = rewritten(() => {});
  expect(keepComments(path, before, once)).toBe(once);
});

it('says once two comments that came beside one value', () => {
  const old = 'accueils:\n  - [] # un\n  - id: false # deux\n    zone: []\n';
  const anew = 'accueils:\n  - id: false\n';
  const once = keepComments(path, old, anew);
  expect(once).toBe('accueils:\n  - id: false # un # deux\n');
  expect(keepComments(path, old, once)).toBe(once);
});

it('leaves alone a file that does not read, before or after', () => {
  expect(keepComments(path, 'nom: [', 'nom: A\n')).toBe('nom: A\n');
  expect(keepComments(path, before, 'nom: [')).toBe('nom: [');
});

it('puts comments within the front matter of a text', () => {
  const text = '---\ntitre: A # vu\n# fin\n---\n\nLe texte # un titre\n';
  expect(keepComments('pratiques/a.md', text, '---\ntitre: B\nresume: C\n---\n\n# Autre\n\n---\n')).toBe(
    '---\ntitre: B # vu\nresume: C\n# fin\n---\n\n# Autre\n\n---\n',
  );
});

it('goes above a text of several lines that it would be read as a part of', () => {
  const written = 'nom: Le\n  Phare\nsource: x\n';
  expect(keepComments(path, 'nom: Le Phare # vu\n', written)).toBe('# vu\nnom: Le\n  Phare\nsource: x\n');
});

it('reads other line ends and a byte order mark', () => {
  const windows = `\ufeff${before.replaceAll('\n', '\r\n')}`;
  expect(keepComments(path, windows, formatEntry('lieux', value()))).toBe(before);
});

const words = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', '#', ':', '"', '-', '\n', '1'),
  maxLength: 12,
});
const leaf = fc.oneof(words, fc.boolean(), fc.integer(), fc.constant(null));
const tree = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('id', 'nom', 'adresse', 'zone', 'detail'), tie('value')),
  ),
})).value;
const entry = fc.dictionary(fc.constantFrom('nom', 'adresse', 'horaires', 'accueils', 'x', 'y'), tree, {
  minKeys: 1,
});

/** A text with a comment of its own on every line that may have one. */
function annotate(text: string): string {
  const marks: string[] = [];
  let number = 0;
  for (const line of text.split('\n').slice(0, -1)) {
    const indent = /^ */.exec(line)![0];
    const tried = [`${indent}# avant ${number}`, `${line} # après ${number}`];
    number++;
    marks.push(...tried);
  }
  return `${marks.join('\n')}\n# fin\n`;
}

it('never changes what a file says, and a second time changes nothing', () => {
  fc.assert(
    fc.property(entry, entry, (one, other) => {
      const old = annotate(formatEntry('lieux', one));
      fc.pre(readEntry(path, old).value !== undefined);
      const plain = formatEntry('lieux', other);
      const text = keepComments(path, old, plain);
      expect(readEntry(path, text).value).toEqual(readEntry(path, plain).value);
      expect(keepComments(path, old, text)).toBe(text);
    }),
  );
});

it('loses no comment of a value that stays, nor any that has its own line', () => {
  fc.assert(
    fc.property(
      entry,
      fc.constantFrom('nom', 'adresse', 'horaires', 'accueils', 'x', 'y'),
      leaf,
      (one, key, part) => {
        const old = annotate(formatEntry('lieux', one));
        fc.pre(readEntry(path, old).value !== undefined);
        const next = { ...(readEntry(path, old).value as object), [key]: part };
        const anew = keepComments(path, old, formatEntry('lieux', next));
        // Anew, or the property's lines alone: the same comments stay.
        for (const text of [anew, rewriteEntry(path, old, next)]) {
          expect(readEntry(path, text).value).toEqual(next);
          const kept = commentsOf(text).map((comment) => comment.text);
          for (const comment of commentsOf(old))
            if (!comment.beside || comment.pointer[0] !== key) expect(kept).toContain(comment.text);
        }
      },
    ),
  );
});
