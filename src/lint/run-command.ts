import { UsageError } from '../data/usage-error.ts';

/**
 * Runs a command: `--help` prints the help; wrong use gives one French line on stderr and exit code 1.
 * @param run takes the arguments; may set `process.exitCode`
 */
export function runCommand(help: string, run: (args: string[]) => void): void {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help);
    return;
  }
  try {
    run(args);
  } catch (error) {
    const sentence = wrongUse(error);
    if (sentence === undefined) throw error;
    process.stderr.write(`${sentence} Voir --help.\n`);
    process.exitCode = 1;
  }
}

/** A French sentence for an error of use; undefined for a bug of ours. */
export function wrongUse(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!code.startsWith('ERR_PARSE_ARGS') || !(error instanceof Error)) return undefined;
  const option = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `L’option «\u00a0${option}\u00a0» n’existe pas.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `L’option «\u00a0${option.split(' ')[0]}\u00a0» attend une valeur.`;
  return `L’argument «\u00a0${option}\u00a0» n’est pas attendu.`;
}
