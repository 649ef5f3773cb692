import { describe, expect, it } from 'vitest';
import { formatEntry } from '../../data/write.ts';
import { action, check, guide, manque, pratique, service, tell, tellOf, territoire } from '../testing.ts';

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

describe('a person’s name, where a role is asked', () => {
  const who = 'Jeanne Dupond';
  const gap = { 'manques/29/samedi.yaml': manque() };
  const evaluation = { le: '2026-01-01', constat: 'avance', par: who };
  const said = (file: Record<string, string>) => tellOf('donnee-personnelle', { ...gap, ...file });

  it.each<[string, Record<string, string>]>([
    ['un manque', { 'manques/29/a.yaml': manque({ auteur: who }) }],
    ['un service public', { 'services-publics/29/a.yaml': service({ declare_par: who }) }],
    ['une action', { 'actions/a.md': action({ evaluations: [evaluation] }) }],
    ['un territoire', { 'territoires/a.yaml': territoire({ referents: [{ organisation: who }] }) }],
    [
      'une décision',
      {
        'decisions/a.md': formatEntry('decisions', {
          titre: 'Une règle',
          date: '2026-01-01',
          etat: 'en-vigueur',
          participants: [who],
        }),
      },
    ],
    ['un guide', { 'guides/a.md': guide({ contributeurs: [who] }) }],
    [
      'un appel',
      {
        'appels/a.md': formatEntry('appels', {
          titre: 'Vos envies',
          resume: 'Tout est gardé.',
          porteurs: [who],
          ouvert_le: '2026',
        }),
      },
    ],
  ])('is told in one sentence: %s', (_, file) => {
    expect(said(file)).toEqual([
      'error « Jeanne Dupond » semble être le nom d’une personne : écrivez plutôt sa fonction ou son organisation, par exemple « l’équipe du lieu ».',
    ]);
  });

  it.each(['Médiathèque Simone Veil', 'France Travail', 'l’équipe du lieu', 'Les Encriers', 'Maison Claire'])(
    'is not what an organisation is called: %s',
    (auteur) => {
      expect(said({ 'manques/29/a.yaml': manque({ auteur }) })).toEqual([]);
    },
  );

  it('is found in what is told, too, and so are mobiles and nominative addresses of organisations', () => {
    expect(said({ 'manques/29/a.yaml': manque({ constat: 'Demandez Mme Martin.' }) })).toHaveLength(1);
    const contact = { telephone: '+33639980000', courriels: ['jeanne.dupond@example.org'] };
    expect(said({ 'services-publics/29/a.yaml': service({ contact }) })).toHaveLength(2);
    const referents = [
      { organisation: 'Un lieu', telephone: '+33639980000', courriel: 'jeanne.dupond@example.org' },
    ];
    expect(said({ 'territoires/a.yaml': territoire({ referents }) })).toHaveLength(2);
  });
});
