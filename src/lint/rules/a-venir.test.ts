import { expect, it } from 'vitest';
import { action, manque, service, tellOf, territoire } from '../testing.ts';

it('refuses an evaluation dated in the future', () => {
  const evaluation = (le: string) => ({ le, constat: 'avance', par: 'Réseau de la Rade' });
  const files = {
    'manques/29/samedi.yaml': manque(),
    'actions/samedi.md': action({ evaluations: [evaluation('2026-06-01'), evaluation('2026-06-02')] }),
  };
  expect(tellOf('a-venir', files)).toEqual([
    'error Cette évaluation est datée du futur : écrivez le jour où on l’a constaté.',
  ]);
});

it('refuses whatever else is told before it happens, and points at it', () => {
  const part = 'en-place';
  const later = '2026-07-01';
  const par = 'Un lieu';
  const files = {
    'manques/29/samedi.yaml': manque({
      signale_le: later,
      suivi: [{ le: later, statut: 'signale', par }],
      preuves: [{ titre: 'Un relevé', date: '2027' }],
    }),
    'services-publics/29/a.yaml': service({
      declare_le: later,
      invite_le: later,
      reponse: { texte: 'Oui.', date: later, fonction: 'accueil' },
      etablissements: [{ nom: 'A', part, declare_le: later }],
      autres_declarations: [{ part, declare_par: par, declare_le: later }],
      source: { titre: 'Un bilan', date: '2026-07' },
    }),
    'territoires/a.yaml': territoire({ verifie: { le: later } }),
  };
  expect(tellOf('a-venir', files)).toHaveLength(10);
});

it('lets what is planned be to come, and a month or a year that has begun', () => {
  const files = {
    'manques/29/samedi.yaml': manque({ preuves: [{ titre: 'Un relevé', date: '2026' }] }),
    'actions/samedi.md': action({ etat: 'prevue', debut: '2026-09', echeance: '2027' }),
    'territoires/a.yaml': territoire({ gouvernance: { prochaine_rencontre: { le: '2026-12-01' } } }),
  };
  expect(tellOf('a-venir', files)).toEqual([]);
});
