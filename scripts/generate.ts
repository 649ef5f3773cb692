import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from '../src/generate/run.ts';

const HELP = `npm run generate [-- --check]

Écrit tout ce qui se déduit des schémas (listes fermées, types, vocabulaires) et des sources de géographie.
  --check   n'écrit rien ; échoue si un fichier n'est pas à jour`;

try {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) console.log(HELP);
  else {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const stale = await generate(root, { write: !values.check });
    for (const path of stale) console.log(values.check ? `à refaire : ${path}` : `écrit : ${path}`);
    if (values.check && stale.length) {
      console.error('Des fichiers déduits ne sont pas à jour : lancez « npm run generate ».');
      process.exitCode = 1;
    }
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
