import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { FolderWriter } from '../../../src/build/folder-writer.ts';
import { type RunningServer, serveFolder } from '../../../src/build/serve/server.ts';
import { projectRoot } from '../../../src/data/env.ts';
import { loadCommons } from '../../../src/data/load.ts';
import { formatEntry } from '../../../src/data/write.ts';
import { checkCommons } from '../../../src/lint/check.ts';
import { today } from '../../../src/lint/today.ts';
import { buildWith } from '../build-with.ts';

/** A commons with a forge and one entry of each kind that the demonstration may lack, built and served for a test file. */
export interface ProposeSite {
  address(path: string): string;
  /** What the checks of the commons say once these files are in its data folder. */
  check(files: Record<string, string>): string[];
}

const MORE = {
  'manques/29/essai-pas-de-samedi.yaml': formatEntry('manques', {
    titre: 'Pas d’aide le samedi',
    objet: 'moment',
    moments: ['samedi'],
    constat: 'Rien n’est ouvert le samedi.',
    auteur: 'Réseau imaginaire',
    signale_le: '2026-05-04',
    statut: 'signale',
  }),
  'actions/essai-permanence.md': formatEntry('actions', {
    titre: 'Ouvrir une permanence le samedi',
    resume: 'Une permanence de plus.',
    repond_a: ['29/essai-pas-de-samedi'],
    porteurs: ['Réseau imaginaire'],
    etat: 'en-cours',
  }),
  'services-publics/29/essai-caf.yaml': formatEntry('services-publics', {
    nom: 'CAF d’essai',
    genre: 'caf',
    perimetre: { departements: ['29'] },
    part: 'on-ne-sait-pas',
  }),
};

export function useProposeSite(forge: string): ProposeSite {
  const folder = mkdtempSync(join(tmpdir(), 'commun-proposer-'));
  const data = join(folder, 'data');
  const out = join(folder, 'site');
  let server: RunningServer | undefined;
  beforeAll(async () => {
    cpSync(join(projectRoot, 'data'), data, { recursive: true });
    const commun = readFileSync(join(data, 'commun.yaml'), 'utf8');
    writeFileSync(
      join(data, 'commun.yaml'),
      commun.replace('type: aucune', `type: ${forge}\n  depot: https://forge.example.org/nous/commun`),
    );
    const writer = new FolderWriter(data);
    for (const [path, content] of Object.entries(MORE)) writer.write(path, content);
    buildWith({ COMMUN_DATA: data, COMMUN_OUT: out });
    server = await serveFolder(out, { port: 0, base: '/' });
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    address: (path) => new URL(path.replace(/^\//, ''), server!.address).href,
    check(files) {
      const copy = mkdtempSync(join(tmpdir(), 'commun-proposer-'));
      try {
        cpSync(data, copy, { recursive: true });
        const writer = new FolderWriter(copy);
        for (const [path, content] of Object.entries(files)) writer.write(path, content);
        const paths = Object.keys(files).map((path) => join(copy, path));
        return checkCommons(loadCommons(copy, paths), { today: today() }).map(
          ({ severity, rule, message }) => `${severity} ${rule}: ${message}`,
        );
      } finally {
        rmSync(copy, { recursive: true, force: true });
      }
    },
  };
}
