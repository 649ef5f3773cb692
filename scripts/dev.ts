import { runCommand } from '../src/build/command.ts';
import { startDev } from '../src/build/dev/start-dev.ts';
import { wantedPort } from '../src/build/serve/port.ts';

const HELP = `npm run dev

Sert le site pendant qu’on y travaille : chaque changement des données ou du code se voit aussitôt dans le navigateur.

COMMUN_DATA   dossier des données (par défaut data)
PORT          port à essayer d’abord (par défaut 4321)`;

await runCommand(HELP, {}, () => startDev(wantedPort()));
