import { expect, it } from 'vitest';
import { draftFromFranceServices, isFranceServices } from './france-services.ts';

const cells = {
  id_fs: '9001',
  insee_dep: '01',
  lib_fs: 'France services de Nulle-Part',
  adresse: '1 rue des Exemples',
  insee_com: '01033',
  code_postal: '01200',
  lib_com: 'Valserhône',
  latitude: '46.1',
  longitude: '5.8',
  mail: 'accueil@example.org',
  telephone: '01 99 00 12 34',
  h_lundi: '13:30 - 17:00',
  h_mardi: '09:00 - 12:00 / 13:30 - 17:00',
  h_mercredi: '09:00 - 12:00 / 10:00 - 17:00',
  prise_rdv: 'Non',
  commentaire: 'Sur rendez-vous le mardi. Demander Mme Dupond.',
  format_fs: 'Bus_équivalent',
};
const { draft, departement } = draftFromFranceServices({ number: 1, cells }, { source: 'fs', own: false });

it('is known by its columns', () => {
  expect(isFranceServices(Object.keys(cells))).toBe(true);
  expect(isFranceServices(['id', 'nom'])).toBe(false);
});

it('makes a lieu of a row, uncertain hours given as unknown', () => {
  expect(departement).toBe('01');
  expect(draft.lieu).toEqual({
    nom: 'France services de Nulle-Part',
    typologie: ['RFS'],
    identifiants: [{ source: 'fs', id: '9001' }],
    services: ['Aide aux démarches administratives'],
    dispositif_programmes_nationaux: ['France Services'],
    adresse: { voie: '1 rue des Exemples', code_postal: '01200', commune: 'Valserhône', code_insee: '01033' },
    position: { latitude: 46.1, longitude: 5.8 },
    contact: { telephone: '+33199001234', courriels: ['accueil@example.org'] },
    horaires: 'Mo 13:30-17:00; Tu 09:00-12:00,13:30-17:00; We unknown',
    horaires_bruts: 'mercredi : 09:00 - 12:00 / 10:00 - 17:00',
    itinerance: ['Itinérant'],
    presentation: { detail: 'Sur rendez-vous le mardi. Demander [retiré].' },
    source: 'fs',
    non_repris: {
      insee_dep: '01',
      prise_rdv: 'Non',
      format_fs: 'Bus_équivalent',
      commentaire: 'retiré : donnée personnelle',
    },
  });
  expect(draft.withdrawn).toEqual(['nom']);
});
