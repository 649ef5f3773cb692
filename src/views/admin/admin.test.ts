import { expect, it } from 'vitest';
import type { Commun } from '../../data/types.generated.ts';
import { adminDoor } from './access.ts';
import { adminSecurityPolicy } from './csp.ts';
import { adminAccess } from './settings.ts';

const depot = 'https://forge.example.org/nous/commun';
const commun = (forge?: Commun['forge'], administration?: Commun['administration']): Commun => ({
  nom: 'Essai',
  ...(forge && { forge }),
  ...(administration && { administration }),
});
const gitlab = commun({ type: 'gitlab', depot, dossier: 'fiches' }, { application: 'abc' });
const github = commun(
  { type: 'github', depot: 'https://github.com/nous/commun' },
  { relais: 'https://connexion.example.org/auth' },
);

it('stays closed without a forge, and where the forge does not know the editor', () => {
  for (const closed of [
    commun(),
    commun({ type: 'aucune' }),
    commun({ type: 'github', depot }),
    commun({ type: 'forgejo', depot }),
  ]) {
    expect(adminDoor(closed)).toMatchObject({ isOpen: false, sentences: [expect.any(String)] });
    expect(adminAccess(closed)).toEqual({ dossier: 'data' });
  }
});

it('says what one needs to come in', () => {
  expect(adminDoor(gitlab).sentences).toEqual([
    'Il faut un compte sur GitLab.',
    'Il faut aussi le droit d’écrire dans le dépôt\u00a0: demandez-le à un gardien. Sans lui, passez par les autres portes.',
    'La connexion se fait entre votre navigateur et la forge, sans intermédiaire.',
  ]);
  expect(adminDoor(github).sentences.join(' ')).toMatch(/GitHub.*copie à votre nom.*relais/);
  expect(adminAccess(gitlab)).toMatchObject({ backend: { name: 'gitlab' }, dossier: 'fiches' });
});

it('reaches the site itself and the forge of the commons, nobody else', () => {
  const reached = (of: Commun) => /connect-src ([^;]*)/.exec(adminSecurityPolicy(of))?.[1];
  expect(reached(commun())).toBe("'self' blob:");
  expect(reached(gitlab)).toBe("'self' blob: https://forge.example.org");
  expect(reached(github)).toBe("'self' blob: https://connexion.example.org https://api.github.com");
});
