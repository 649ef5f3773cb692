import { runCommand } from '../src/build/command.ts';
import { wantedPort } from '../src/build/serve/port.ts';
import { serveBuilt } from '../src/build/serve/serve-built.ts';
import { outDir } from '../src/data/env.ts';

const HELP = `npm run serve

Sert le site déjà construit (npm run build) sur cette machine seulement.

COMMUN_OUT   dossier du site (par défaut dist)
PORT         port à essayer d’abord (par défaut 4321)`;

await runCommand(HELP, {}, async () => {
  const { address } = await serveBuilt(outDir(), wantedPort());
  console.log(`Le site est sur ${address} (Ctrl + C pour arrêter).`);
});
