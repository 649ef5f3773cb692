import { openAdmin } from '../src/build/admin/open-admin.ts';
import { runCommand } from '../src/build/command.ts';
import { wantedPort } from '../src/build/serve/port.ts';
import { dataDir, outDir } from '../src/data/env.ts';

const HELP = `npm run admin [-- --construire]

Ouvre l’éditeur des fiches sur le dépôt git de cette machine : chaque fiche modifiée devient une branche « cms/… », que
« Publier » réunit à la branche ouverte. Rien ne quitte la machine : envoyez ensuite vos branches (git push).
  --construire   reconstruit d’abord le site ; sans cela, il n’est construit que s’il manque

COMMUN_DATA   dossier des données, dans un dépôt git sans changement en attente (par défaut data)
COMMUN_OUT    dossier du site (par défaut dist)
PORT          port à essayer d’abord (par défaut 4321)`;

await runCommand(HELP, { construire: { type: 'boolean' } }, (flags) =>
  openAdmin({ data: dataDir(), out: outDir(), port: wantedPort(), rebuild: flags.construire ?? false }),
);
