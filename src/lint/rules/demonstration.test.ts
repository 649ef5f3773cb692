import { expect, it } from 'vitest';
import { check, lieu, PLACE, service, tellOf, territoire } from '../testing.ts';

const told = (changes: Record<string, unknown>, demonstration = true): string[] =>
  check({ 'commun.yaml': `nom: Un commun\ndemonstration: ${demonstration}\n`, [PLACE]: lieu(changes) })
    .filter(({ rule }) => rule === 'demonstration')
    .map(({ severity }) => severity);

it('refuses contacts that may be someone’s', () => {
  expect(
    told({
      contact: { telephone: '+33298000000', courriels: ['accueil@brest.fr'], site_web: ['https://brest.fr'] },
    }),
  ).toEqual(['error', 'error', 'error']);
  expect(told({ prise_rdv: 'https://example.org.brest.fr/' })).toEqual(['error']);
});

it('accepts the ranges of fiction and the names of examples', () => {
  expect(
    told({
      contact: {
        telephone: '+33199001234',
        courriels: ['accueil@example.org'],
        site_web: ['https://rade.invalid/a'],
      },
    }),
  ).toEqual([]);
});

it('says nothing where places are real', () => {
  expect(told({ contact: { telephone: '+33298000000' } }, false)).toEqual([]);
});

it('reads the contacts of services and of referents as well', () => {
  const files = {
    'commun.yaml': 'nom: Un commun\ndemonstration: true\n',
    'services-publics/29/a.yaml': service({ contact: { telephone: '+33298000000' } }),
    'territoires/a.yaml': territoire({
      referents: [{ organisation: 'Un lieu', courriel: 'accueil@brest.fr' }],
    }),
  };
  expect(tellOf('demonstration', files)).toHaveLength(2);
});
