import { expect, it } from 'vitest';
import { loadCommons } from '../data/load.ts';
import { SUSPENSIONS } from '../data/suspensions.ts';
import { checkCommons } from '../lint/check.ts';
import { publishable } from '../lint/publishable.ts';
import { inFolder, lieu, PLACE, TODAY } from '../lint/testing.ts';
import { lift, suspend, suspendablePath } from './suspend.ts';

const MOTIF = 'Retrait demandé : "adresse" d’une personne #1';

function look(log?: string) {
  const files = { [PLACE]: lieu(), ...(log !== undefined && { [SUSPENSIONS]: log }) };
  return inFolder(files, (dir) => {
    const commons = loadCommons(dir);
    const findings = checkCommons(commons, { today: TODAY });
    return {
      commons,
      published: publishable(commons, findings).lieux.map(({ path }) => path),
      said: findings.map(({ file, message }) => `${file} ${message.replaceAll('\u00a0', ' ')}`),
    };
  });
}

it('takes an entry out of publication, keeps the reason, and puts it back with both days on record', () => {
  const log = suspend(undefined, PLACE, MOTIF, '2026-05-30');
  const { commons, published, said } = look(log);
  expect([published, said]).toEqual([[], []]);
  expect(commons.suspensions).toEqual({ suspensions: [{ fiche: PLACE, le: '2026-05-30', motif: MOTIF }] });
  const lifted = look(lift(commons.suspensions, PLACE, TODAY));
  expect([lifted.published, lifted.said]).toEqual([[PLACE], []]);
  expect(lifted.commons.suspensions).toMatchObject({ suspensions: [{ motif: MOTIF, leve_le: TODAY }] });
});

it('finds the entry by identifier or path, and says plainly what cannot be done', () => {
  const { commons } = look();
  expect(suspendablePath(PLACE.replace(/^lieux\/|\.yaml$/g, ''), commons)).toBe(PLACE);
  expect(suspendablePath(PLACE, commons)).toBe(PLACE);
  expect(() => suspendablePath('29/nulle-part', commons)).toThrow('Aucune fiche ne s’appelle');
  expect(() => suspend(undefined, PLACE, ' ', TODAY)).toThrow('Dites pourquoi');
  const once = { suspensions: [{ fiche: PLACE, le: TODAY, motif: 'x' }] };
  expect(() => suspend(once, PLACE, 'x', TODAY)).toThrow('déjà suspendue');
  expect(() => lift(undefined, PLACE, TODAY)).toThrow('n’est pas suspendue');
});

it.each([
  ['suspensions: oui\n', 'attend une liste'],
  ['suspensions:\n  - texte\n', 'Écrivez « fiche »'],
  [`suspensions:\n  - fiche: ${PLACE}\n    motif: x\n`, 'le jour de la suspension'],
  [`suspensions:\n  - fiche: ${PLACE}\n    le: 2026-05-30\n`, 'le motif'],
  ['suspensions:\n  - fiche: lieux/29/x.yaml\n    le: 2026-05-30\n    motif: x\n', 'n’existe pas'],
  ['suspensions: [\n', SUSPENSIONS],
])('refuses a log that would leave an entry published unseen: %j', (log, message) => {
  expect(look(log).said.join('\n')).toContain(message);
});
