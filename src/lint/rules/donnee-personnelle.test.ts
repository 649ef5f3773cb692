import { expect, it } from 'vitest';
import { check, pratique, tell } from '../testing.ts';

it('refuses a nominative address and a mobile number', () => {
  const contact = { telephone: '+33639980000', courriels: ['jeanne.dupond@example.org'] };
  expect(tell('donnee-personnelle', { contact })).toEqual([
    'error C’est un numéro de mobile : s’il est celui du lieu, et non d’une personne, ajoutez « contact_generique: true » ; sinon, supprimez-le.',
    'error « jeanne.dupond@example.org » semble être l’adresse d’une personne : écrivez une adresse du lieu, comme accueil@…, ou supprimez-la.',
  ]);
});

it('accepts a mobile that is the lieu’s own, not a nominative address', () => {
  const contact = { telephone: '+33639980000', courriels: ['j.dupond@example.org'] };
  expect(tell('donnee-personnelle', { contact, contact_generique: true })).toHaveLength(1);
});

it('reads every free text', () => {
  const told = tell('donnee-personnelle', {
    presentation: { resume: 'Demandez Mme Martin.', detail: 'Appelez le 06 12 34 56 78.' },
    accueils: [{ id: 'a', genre: 'permanence', porteur: 'M. Dupont' }],
    verifie: { le: '2026-01-01', par: 'Madame Durand' },
    non_repris: { contact: 'jean.petit@example.org' },
    horaires_bruts: 'sur rendez-vous au 0612345678',
  });
  expect(told.map((sentence) => sentence.split(' ')[0]).sort()).toEqual([
    'error',
    'error',
    'error',
    'warning',
    'warning',
    'warning',
  ]);
});

it('leaves the names of places and streets alone', () => {
  const changes = {
    nom: 'Médiathèque Simone Veil',
    presentation: { resume: 'Rue Jean Jaurès, avec l’équipe de Monsieur le Maire. SIRET 21290019300013.' },
  };
  expect(tell('donnee-personnelle', changes)).toEqual([]);
});

it('points at the line of a pratique’s text', () => {
  const [finding] = check({ 'pratiques/a.md': pratique('## Un titre\n\nAppelez le 06 12 34 56 78.') });
  expect(finding).toMatchObject({ rule: 'donnee-personnelle', line: 11 });
});
