import { expect, it } from 'vitest';
import { readEntry } from './read.ts';
import { formatEntry, formatLieu } from './write.ts';

it('writes a lieu in the order of the schema, codes between quotes, long texts in blocks', () => {
  const text = formatLieu({
    adresse: { commune: 'Brest', code_insee: '29019', code_postal: '29200', voie: '12 rue des Exemples' },
    nom: 'Médiathèque de la Rade',
    horaires: 'Mo-Fr 09:00-12:00; PH off',
    contact: { telephone: '+33261910000', courriels: ['accueil@example.org'] },
    presentation: { resume: `Un lieu ${'pour apprendre '.repeat(10)}ensemble.`, detail: 'Un\n\nDeux' },
    position: { longitude: -4.486, latitude: 48.39 },
    identifiants: [{ id: '007', source: 'un jeu' }],
    contact_generique: false,
    verifie: { le: '2026-01-01' },
    non_repris: { 'labels autres': 'oui: non', __b: '#a' },
  });
  expect(text).toMatchInlineSnapshot(`
    "nom: Médiathèque de la Rade
    identifiants:
      - source: un jeu
        id: "007"
    presentation:
      resume: >-
        Un lieu pour apprendre pour apprendre pour apprendre pour apprendre pour apprendre pour apprendre
        pour apprendre pour apprendre pour apprendre pour apprendre ensemble.
      detail: |-
        Un

        Deux
    adresse:
      voie: 12 rue des Exemples
      code_postal: "29200"
      commune: Brest
      code_insee: "29019"
    position:
      latitude: 48.39
      longitude: -4.486
    contact:
      telephone: "+33261910000"
      courriels:
        - accueil@example.org
    contact_generique: false
    horaires: Mo-Fr 09:00-12:00; PH off
    verifie:
      le: 2026-01-01
    non_repris:
      "labels autres": "oui: non"
      __b: "#a"
    "
  `);
});

it('writes a pratique with its front matter, and reads it again', () => {
  const value = {
    titre: 'Un atelier',
    resume: 'Une phrase.',
    etat: 'en-cours',
    sources: [{ titre: 'Un bilan' }],
  };
  const text = formatEntry('pratiques', value, '\n## Un\n\n---\n\nDeux\n\n');
  expect(readEntry('pratiques/a.md', text)).toMatchObject({ value, body: '## Un\n\n---\n\nDeux' });
  expect(readEntry('pratiques/a.md', formatEntry('pratiques', value))).toMatchObject({ value, body: '' });
});

it('leaves out what is undefined, keeps what the schema does not know at the end', () => {
  expect(formatEntry('lieux', { autre: [], nom: 'a', alias: undefined, vide: {}, rien: null })).toBe(
    'nom: a\nautre: []\nvide: {}\nrien: null\n',
  );
});
