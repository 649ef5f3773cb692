import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectionNames } from '../../data/collections.ts';
import { readEntry } from '../../data/read.ts';
import { formatEntry } from '../../data/write.ts';
import { SLUG } from './collections.ts';
import { cmsFormat, forgetOriginal, originalOf, whyUnreadable } from './format.ts';

const { fromFile, toFile } = cmsFormat('lieux');
const lieu = `nom: Le Phare # sur la porte
adresse:
  code_postal: "01000"
  commune: Brest
accueils:
  - id: permanence
    genre: permanence
    surnom: le jeudi
equipement:
  wifi: false
  ecrans: 3
couleur_du_mur: bleu
# Mémoire de l’import « carto », à laisser ici : abc
`;

it('gives a file back as it was, comments and unknown properties included', () => {
  expect(toFile(fromFile(lieu))).toBe(lieu);
});

it('keeps what it does not know when something else changes', () => {
  const data = fromFile(lieu);
  const text = toFile({ ...data, nom: 'Le Grand Phare', horaires: 'Mo 09:00-12:00' });
  expect(text).toBe(
    lieu.replace('Le Phare', 'Le Grand Phare').replace('accueils:', 'horaires: Mo 09:00-12:00\naccueils:'),
  );
});

it('says yes and no in words, and nothing where nobody knows', () => {
  expect(fromFile(lieu).equipement).toEqual({ wifi: 'non', ecrans: 3 });
  const data = {
    ...fromFile('nom: A\nadresse:\n  commune: Brest\n'),
    equipement: { wifi: '', filtrage: 'oui' },
  };
  expect(toFile(data)).toBe('nom: A\nadresse:\n  commune: Brest\nequipement:\n  filtrage: true\n');
});

it('leaves out what fields left empty, and names the items that have no name', () => {
  const empty = {
    nom: 'A',
    adresse: { commune: 'Brest', voie: '' },
    services: [],
    contact: {},
    horaires: null,
  };
  const accueils = [{ genre: 'atelier', nom: 'Du jeudi' }, { genre: '' }];
  expect(toFile({ ...empty, accueils, [SLUG]: 'brest-a' })).toBe(
    'nom: A\nadresse:\n  commune: Brest\naccueils:\n  - id: du-jeudi\n    genre: atelier\n    nom: Du jeudi\n',
  );
});

it('takes away a list that was emptied, and nothing around it', () => {
  const file =
    '# vu\nnom: A\nservices:\n  - Aide aux démarches administratives\nlangues: [fr] # et un peu de breton\n';
  const data = fromFile(file);
  expect(toFile({ ...data, services: [] })).toBe('# vu\nnom: A\nlangues: [fr] # et un peu de breton\n');
});

it('never writes over a file that does not read', () => {
  const broken = 'nom: "Le Phare\n';
  const data = fromFile(broken);
  expect(whyUnreadable(data)).toMatch(/\S/);
  expect(toFile({ ...data, nom: 'Autre' })).toBe(broken);
});

it('forgets the comments of the entry that another is a copy of', () => {
  const data = fromFile(lieu);
  expect(originalOf(data)).toBe(lieu);
  expect(toFile(forgetOriginal(data))).not.toContain('#');
});

it('writes the text of a practice below its front matter', () => {
  const practice = cmsFormat('pratiques');
  const text = '---\ntitre: A # vu\nresume: B\n---\n\nUn texte.\n\n## Suite\n';
  expect(practice.fromFile(text)).toMatchObject({ titre: 'A', body: 'Un texte.\n\n## Suite' });
  expect(practice.toFile(practice.fromFile(text))).toBe(text);
  expect(practice.toFile({ titre: 'A', resume: 'B', body: '' })).toBe('---\ntitre: A\nresume: B\n---\n');
});

const word = fc
  .string({ unit: fc.constantFrom('a', 'é', ' ', ':', '#', '1'), minLength: 1, maxLength: 8 })
  .filter((text) => text.trim() !== '');
const answer = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.boolean(),
    fc.integer(),
    fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
    fc.dictionary(fc.constantFrom('id', 'nom', 'wifi', 'le', 'genre', 'inconnu'), tie('value'), {
      minKeys: 1,
    }),
  ),
})).value;
const keys = fc.constantFrom('nom', 'adresse', 'equipement', 'services', 'verifie', 'inconnu', 'autre');

it('reads and writes any entry without changing what it says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...collectionNames),
      fc.dictionary(keys, answer, { minKeys: 1 }),
      (collection, value) => {
        const format = cmsFormat(collection);
        const text = formatEntry(collection, value);
        const path = `${collection}/x${text.startsWith('---') ? '.md' : '.yaml'}`;
        expect(readEntry(path, format.toFile(format.fromFile(text))).value).toEqual(
          readEntry(path, text).value,
        );
      },
    ),
  );
});
