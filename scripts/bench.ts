import { isOver } from '../src/build/bench/line.ts';
import { runBench } from '../src/build/bench/run.ts';
import { table } from '../src/build/bench/table.ts';
import { openWorkFolder } from '../src/build/bench/work-folder.ts';
import { runCommand } from '../src/build/command.ts';
import { UsageError } from '../src/data/usage-error.ts';

const HELP = `npm run bench [-- --lieux N] [-- --full] [-- --rounds N]

Mesure les commandes sur des lieux inventés et les compare à ce que Node met, au moins, à lire
et à écrire les mêmes fichiers. Échoue si un seuil est dépassé.
  --lieux    nombre de lieux (1000 sans réponse)
  --full     1000, 5000 et 20000 lieux, avec des pratiques aussi, puis les bibliothèques publiques si leur fichier est là
  --rounds   nombre de tours, dont la médiane est retenue (5 sans réponse)`;

const OPTIONS = {
  lieux: { type: 'string' },
  full: { type: 'boolean' },
  rounds: { type: 'string' },
} as const;

await runCommand(HELP, OPTIONS, async (flags) => {
  const sizes = flags.full ? [1000, 5000, 20_000] : [positive('--lieux', flags.lieux ?? '1000')];
  const rounds = positive('--rounds', flags.rounds ?? '5');
  const folder = openWorkFolder();
  // An interrupted child ends the bench through its error, and the folder is removed.
  process.once('SIGINT', () => {});
  console.log(
    folder.inMemory ? 'Fichiers en mémoire.' : `Fichiers sur disque, faute de mémoire : ${folder.path}`,
  );
  try {
    const say = (line: { what: string; value: string }) => console.log(`· ${line.what} : ${line.value}`);
    const lines = await runBench({ sizes, rounds, withMore: !!flags.full, work: folder.path, say });
    console.log(`\n${table(lines)}`);
    if (lines.some(isOver)) process.exitCode = 1;
  } finally {
    folder.remove();
  }
});

function positive(name: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UsageError(`${name} attend un nombre entier supérieur à zéro, pas « ${value} ».`);
}
