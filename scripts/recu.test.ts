import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../src/data/env.ts';
import { toMessage } from '../src/form/message.ts';
import { inFolder, lieu, PLACE } from '../src/lint/testing.ts';

/** Runs the command on a data folder, the message on its standard input. */
function recu(dir: string, message: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'scripts/recu.ts')], {
    env: { ...process.env, COMMUN_DATA: dir },
    input: message,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`.replaceAll('\u00a0', ' ') };
}

it('puts a correction into its file, comments kept, and a new entry where it belongs', () => {
  const hand = `# Relu en mai\n${lieu({ horaires: 'Mo 09:00-12:00' })}# Fin\n`;
  inFolder({ [PLACE]: hand }, (dir) => {
    const part = toMessage({ path: PLACE, content: 'horaires: Tu 09:00-12:00\n', part: true }, 'Bonjour,');
    const whole = toMessage({ path: 'lieux/29/brest-maison.yaml', content: lieu({ nom: 'Maison' }) });
    const { status, said } = recu(dir, `> ${part.replaceAll('\n', '\n> ')}\n${whole}`);
    expect(status).toBe(0);
    expect(said).toContain('Fiche corrigée : Médiathèque de la Rade, Brest');
    expect(said).toContain('Nouvelle fiche : Maison, Brest');
    expect(readFileSync(join(dir, PLACE), 'utf8')).toBe(hand.replace('Mo 09', 'Tu 09'));
    expect(readFileSync(join(dir, 'lieux/29/brest-maison.yaml'), 'utf8')).toBe(lieu({ nom: 'Maison' }));
  });
});

it('says in one line what it cannot take, and writes nothing', () => {
  inFolder({ [PLACE]: lieu() }, (dir) => {
    expect(recu(dir, 'Bonjour')).toMatchObject({
      status: 1,
      said: expect.stringContaining('Aucune proposition'),
    });
    const outside = toMessage({ path: '../../x.yaml', content: 'nom: A\n' });
    expect(recu(dir, outside)).toMatchObject({
      status: 1,
      said: expect.stringContaining('pas celui d’une fiche'),
    });
    const changed = toMessage({ path: PLACE, content: 'nom: A\n', part: true }).replace('nom: A', 'nom: B');
    expect(recu(dir, changed).said).toContain('modifié en route');
  });
});
