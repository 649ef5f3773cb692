import { expect, it } from 'vitest';
import type { Lieu } from '../data/types.generated.ts';
import { formatLieu } from '../data/write.ts';
import { editFile } from './edit-file.ts';

const before: Lieu = { nom: 'Le Phare', adresse: { commune: 'Brest' }, horaires: 'Mo 09:00-12:00' };
const after: Lieu = {
  nom: 'Le Phare',
  adresse: { commune: 'Brest', code_postal: '29200' },
  contact: { telephone: '+33199001234' },
};
const changes = [
  { path: ['adresse', 'code_postal'], value: '29200' },
  { path: ['contact', 'telephone'], value: '+33199001234' },
  { path: ['horaires'], value: undefined },
];

it('writes a file of ours anew', () => {
  expect(editFile(formatLieu(before), before, after, changes)).toBe(formatLieu(after));
});

it('keeps comments and the order of a hand-written file', () => {
  const text =
    '# À vérifier\nnom: Le Phare # ancien nom\nhoraires: "Mo 09:00-12:00"\nadresse:\n  commune: Brest\n';
  expect(editFile(text, before, after, changes)).toMatchInlineSnapshot(`
    "# À vérifier
    nom: Le Phare # ancien nom
    contact:
      telephone: "+33199001234"
    adresse:
      code_postal: "29200"
      commune: Brest
    "
  `);
});
