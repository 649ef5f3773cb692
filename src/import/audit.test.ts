import { expect, it } from 'vitest';
import type { Lieu } from '../data/types.generated.ts';
import { lostColumns } from './audit.ts';

const lieu: Lieu = {
  nom: 'Le Phare',
  adresse: { commune: 'Valserhône', code_postal: '01200' },
  contact: { telephone: '+33199001234' },
  services: ['Loisirs et créations numériques'],
  horaires: 'Mo-We 09:00-12:00; Fr 14:00-17:00',
  non_repris: { groupe: 'B', courriel: 'retiré : donnée personnelle', web: 'retiré : donnée personnelle' },
};

it('finds every value that is taken over, in whatever spelling', () => {
  const cells = {
    nom: 'LE PHARE',
    code_postal: '1200',
    telephone: '01 99 00 12 34',
    services: 'Créer avec le numérique;loisirs et creations numeriques',
    pivot: '00000000000000',
    date_maj: '1970-01-01',
    groupe: 'B',
    courriel: 'jeanne.dupond@example.org',
    h_mardi: '09:00 - 12:00',
  };
  expect(lostColumns(cells, lieu)).toEqual([]);
});

it('names the columns whose value is lost', () => {
  const cells = {
    nom: 'La Vigie',
    telephone: '01 99 00 12 99',
    services: 'Créer avec le numérique;Tricot',
    date_maj: '2024-01-01',
    groupe: 'C',
    web: 'https://example.org',
    h_jeudi: '09:00 - 12:00',
  };
  expect(lostColumns(cells, lieu)).toEqual(Object.keys(cells));
});
