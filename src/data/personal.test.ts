import { describe, expect, it } from 'vitest';
import { findPersonal, isNominativeEmail, isPersonName } from './personal.ts';

const found = (text: string): string[] =>
  findPersonal(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('isNominativeEmail', () => {
  it.each([
    'prenom.nom',
    'jeanne.dupond',
    'dupond.jeanne',
    'j.dupond',
    'dupond.j',
    'jeanne-dupond',
    'jeanne_dupond',
    'jeanne.dupond2',
    'jeanne',
    'jeannedupond',
    'Jérôme.Lefèvre',
    'jean.petit',
    'gaelle-guerineau',
    'durand.martinot',
  ])('sees a person in %s@', (local) => {
    expect(isNominativeEmail(`${local}@example.org`)).toBe(true);
  });

  it.each([
    'accueil',
    'contact.mairie',
    'mediatheque.simone.veil',
    'franceservices.brest',
    'ccas',
    'mairie-st-bresson',
    'conseiller.numerique',
    'csc.bellevue',
    'epn',
    'la.ruche',
    'secretariat2',
    'bibliothequelouisemichel',
    'petit.bois',
    'brest-centre',
  ])('sees a place or a function in %s@', (local) => {
    expect(isNominativeEmail(`${local}@example.org`)).toBe(false);
  });

  it('knows that a name that is also the domain’s is a place’s', () => {
    expect(isNominativeEmail('bubry.gare@bubry.example')).toBe(false);
  });
});

describe('findPersonal', () => {
  it.each([
    ['Écrivez à jeanne.dupond@example.org.', ['courriel jeanne.dupond@example.org']],
    ['Appelez le 06 12 34 56 78 ou le 07.12.34.56.78', ['mobile 06 12 34 56 78', 'mobile 07.12.34.56.78']],
    [
      '+33 (0)6 12 34 56 78 / +33612345678 / 0033 6 12 34 56 78',
      ['mobile +33 (0)6 12 34 56 78', 'mobile +33612345678', 'mobile 0033 6 12 34 56 78'],
    ],
    [
      '0690 12 34 56, +590 690 12 34 56, +262692123456, +687 75 12 34',
      ['mobile 0690 12 34 56', 'mobile +590 690 12 34 56', 'mobile +262692123456', 'mobile +687 75 12 34'],
    ],
    ['Demandez M. Dupont ou Mme Jeanne Martin', ['nom M. Dupont', 'nom Mme Jeanne Martin']],
    ['contact : Jeanne Dupond', ['nom Jeanne Dupond']],
    ['La conseillère numérique Jeanne Dupond vous reçoit', ['nom Jeanne Dupond']],
  ])('finds what tells of persons in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '12 rue Jean Jaurès',
    'Médiathèque Simone Veil, place Mme de Sévigné',
    'Monsieur le Maire et Madame la Présidente vous invitent',
    'SIRET 21290019300013, identifiant 62a9f00000aa57b0790817590',
    'Appelez le 02 98 00 00 00 ou écrivez à accueil@example.org',
    'Mo-Fr 09:00-12:00',
    'Avec Le Conseil départemental',
  ])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('knows a surname whose particle has a capital', () => {
  expect(['Jeanne Le Goff', 'Jeanne Ben Ali'].filter(isPersonName)).toHaveLength(2);
  expect(['Maison Le Goff', 'Réseau De La Rade', 'Jeanne'].filter(isPersonName)).toEqual([]);
});
