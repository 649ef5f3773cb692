import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataDir } from '../src/data/env.ts';
import { loadCommons } from '../src/data/load.ts';
import { UsageError } from '../src/data/usage-error.ts';
import { runCommand } from '../src/lint/run-command.ts';
import { today } from '../src/lint/today.ts';
import { FormProblem } from '../src/review/issue/parse-form.ts';
import { type ReceivedDraft, receivedDrafts } from '../src/review/issue/received.ts';
import { sayReceived } from '../src/review/issue/say-received.ts';

const help = `npm run recu -- [FICHIER]

Reporte dans les fiches un message reçu de la page « Ajouter ou corriger ». Une correction ne change que ses lignes :
les commentaires et le reste de la fiche ne bougent pas.
  FICHIER   le message enregistré ; sans lui, collez-le ici puis tapez Ctrl+D

COMMUN_DATA   dossier des données (par défaut data)
`;

runCommand(help, (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  if (positionals.length > 1) throw new UsageError('Donnez un seul fichier.');
  const commons = loadCommons(dataDir());
  const drafts = draftsOf(readFileSync(positionals[0] ?? 0, 'utf8'));
  if (drafts.length === 0)
    throw new UsageError(
      'Aucune proposition dans ce message : il doit aller jusqu’à « Fin de la proposition ».',
    );
  for (const draft of drafts) {
    mkdirSync(dirname(join(commons.dir, draft.path)), { recursive: true });
    writeFileSync(join(commons.dir, draft.path), draft.content);
    process.stdout.write(sayReceived(draft));
  }

  function draftsOf(text: string): ReceivedDraft[] {
    try {
      return receivedDrafts(text, commons, today());
    } catch (error) {
      if (error instanceof FormProblem) throw new UsageError(error.message);
      throw error;
    }
  }
});
