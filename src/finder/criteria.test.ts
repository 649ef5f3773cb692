import { expect, test } from 'vitest';
import { type Criteria, GROUPS, readCriteria, withValues, writeCriteria } from './criteria.ts';

const read = (text: string): Criteria => readCriteria(new URLSearchParams(text));
const write = (criteria: Criteria): string => new URLSearchParams(writeCriteria(criteria)).toString();

test('criteria survive the address', () => {
  const all: Criteria = {
    besoin: ['demarche', 'arnaques'],
    quand: '2026-12-05-10h00',
    distance: '10',
    prix: 'gratuit',
    rdv: true,
    parle: ['ar', 'fsl'],
    niveau: 'debute',
    acces: ['plain-pied'],
    attention: ['lire'],
    public: ['seniors'],
    facon: ['atelier'],
    ou: ['passe'],
    type: ['mairie'],
    famille: ['action-privee'],
    par: ['benevole'],
    programme: ['france-services'],
    label: ['papi'],
    equipement: ['wifi'],
    places: 'attente',
  };
  expect(Object.keys(all).sort()).toEqual([...GROUPS].sort());
  expect(read(write(all))).toEqual(all);
});

test('what means nothing is left out, the rest is kept', () => {
  expect(
    read(
      'besoin=zzz,demarche,demarche&quand=marsdi&distance=3&prix=payant&rdv=oui&parle=ARABE&acces=toString&type=&places=complet&inconnu=1',
    ),
  ).toEqual({ besoin: ['demarche'] });
});

test('a need of the home page that several services answer ticks them all', () => {
  expect(read('besoin=commencer')).toEqual({ besoin: ['demarche', 'apprendre'] });
  expect(read('besoin=creer')).toEqual({ besoin: ['loisirs', 'comprendre'] });
});

test('a group is replaced, or taken away', () => {
  expect(withValues({ prix: 'gratuit' }, 'rdv', ['sans'])).toEqual({ prix: 'gratuit', rdv: true });
  expect(withValues({ prix: 'gratuit', rdv: true }, 'prix', [])).toEqual({ rdv: true });
});
