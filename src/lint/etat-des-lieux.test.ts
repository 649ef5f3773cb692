import { expect, test } from 'vitest';
import { formatEntry } from '../data/write.ts';
import { action, check, manque, pratique, service, territoire } from './testing.ts';

const SOUND: Readonly<Record<string, string>> = {
  'territoires/brest.yaml': territoire(),
  'territoires/lille.yaml': territoire({ nom: 'Lille', perimetre: { communes: ['59350'] } }),
  'manques/29/samedi.yaml': manque({ territoires: ['brest'] }),
  'services-publics/29/caf.yaml': service(),
  'actions/ouvrir.md': action(),
};
const GAP = 'manques/29/samedi.yaml';
const SERVICE = 'services-publics/29/caf.yaml';
const ACTION = 'actions/ouvrir.md';
const decision = (remplace: string) =>
  formatEntry('decisions', { titre: 'A', date: '2026-01-01', etat: 'en-vigueur', remplace: [remplace] });

/** What is written, the rule that tells it, and words that help to put it right. */
const SLIPS: [what: string, files: Record<string, string>, rule: string, said: string][] = [
  [
    'a commune that does not exist',
    { 'territoires/x.yaml': territoire({ perimetre: { communes: ['29999'] } }) },
    'perimetre',
    'corrigez-le',
  ],
  [
    'an intercommunalité that does not exist',
    { 'territoires/x.yaml': territoire({ perimetre: { epci: ['242900399'] } }) },
    'perimetre',
    'écrivez ses communes',
  ],
  [
    'a département that does not exist',
    { [SERVICE]: service({ perimetre: { departements: ['99'] } }) },
    'perimetre',
    'par exemple',
  ],
  [
    'a région that does not exist',
    { 'territoires/x.yaml': territoire({ perimetre: { regions: ['55'] } }) },
    'perimetre',
    'par exemple',
  ],
  [
    'a gap that does not exist',
    { [ACTION]: action({ repond_a: ['29/absent'] }) },
    'references',
    'fiche existante',
  ],
  [
    'a territory that does not exist',
    { [GAP]: manque({ territoires: ['absent'] }) },
    'references',
    'fiche existante',
  ],
  [
    'a circle of two practices',
    {
      'pratiques/a.md': pratique('', { derive_de: ['b'] }),
      'pratiques/b.md': pratique('', { derive_de: ['a'] }),
    },
    'cercle',
    'Retirez ce lien',
  ],
  [
    'a circle of two decisions',
    { 'decisions/a.md': decision('b'), 'decisions/b.md': decision('a') },
    'cercle',
    'Retirez ce lien',
  ],
  ['a decision that replaces itself', { 'decisions/a.md': decision('a') }, 'references', 'se cite elle-même'],
  [
    'an evaluation of tomorrow',
    { [ACTION]: action({ evaluations: [{ le: '2027-01-01', constat: 'avance', par: 'Un collectif' }] }) },
    'a-venir',
    'écrivez le jour',
  ],
  ['a gap named tomorrow', { [GAP]: manque({ signale_le: '2027-01-01' }) }, 'a-venir', 'écrivez le jour'],
  [
    'an action that answers a gap of another territory',
    { [ACTION]: action({ territoires: ['lille'] }) },
    'autre-territoire',
    'corrigez l’identifiant',
  ],
  ['“not yet” without a source', { [SERVICE]: service({ part: 'pas-encore' }) }, 'pas-encore', 'ajoutez'],
  [
    '“not yet” whose source has no date',
    {
      [SERVICE]: service({
        part: 'pas-encore',
        declare_par: 'Un collectif',
        declare_le: '2026-01-01',
        source: { titre: 'Compte rendu', url: 'https://example.org/' },
      }),
    },
    'pas-encore',
    'source.date',
  ],
  [
    '“not yet” without a source inside a network',
    { [SERVICE]: service({ etablissements: [{ nom: 'Collège imaginaire', part: 'pas-encore' }] }) },
    'pas-encore',
    'ajoutez',
  ],
  [
    'a person as the author of a gap',
    { [GAP]: manque({ auteur: 'Jeanne Dupond' }) },
    'donnee-personnelle',
    'sa fonction',
  ],
  [
    'a person who evaluates',
    {
      [ACTION]: action({
        evaluations: [{ le: '2026-01-01', constat: 'avance', par: 'Jeanne Le Goff' }],
      }),
    },
    'donnee-personnelle',
    'sa fonction',
  ],
  [
    'a person in a text',
    { [GAP]: manque({ constat: 'Madame Jeanne Dupond ne trouve rien le samedi.' }) },
    'donnee-personnelle',
    'sa fonction',
  ],
  [
    'an accusing word in a title',
    { [GAP]: manque({ titre: 'Une mairie incompétente' }) },
    'ton',
    'écrivez plutôt',
  ],
  [
    'an accusing word about a service',
    { [SERVICE]: service({ texte: 'Ce service s’en moque.' }) },
    'ton',
    'écrivez plutôt',
  ],
];

test('the files around each slip are sound', () => {
  expect(check({ ...SOUND })).toEqual([]);
});

test.each(SLIPS)('%s is told once, in French, with what to write', (_what, files, rule, said) => {
  const findings = check({ ...SOUND, ...files });
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  expect(Object.keys(files)).toContain(findings[0]!.file);
  expect(findings[0]!.message).toContain(said);
});
