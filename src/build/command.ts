import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UsageError } from '../data/usage-error.ts';

type Flags<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; strict: true }>
>['values'];

/**
 * Runs a command: its help, its options, one clear line on stderr and exit code 1 when it cannot be done.
 * @param help French text of `--help`
 */
export async function runCommand<Options extends ParseArgsOptionsConfig>(
  help: string,
  options: Options,
  run: (flags: Flags<Options>) => Promise<void> | void,
): Promise<void> {
  try {
    const { values } = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      strict: true,
    });
    if ((values as { help?: boolean }).help) console.log(help);
    else await run(values as Flags<Options>);
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof UsageError) console.error(error.message);
    else if (isWrongUse(error)) console.error(describeWrongUse(error));
    else console.error(error);
  }
}

function isWrongUse(error: unknown): error is Error & { code: string } {
  return String((error as { code?: unknown })?.code).startsWith('ERR_PARSE_ARGS');
}

/** Node says it in English; the argument it quotes is what helps. */
function describeWrongUse(error: Error & { code: string }): string {
  const argument = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return `L’option ${argument} est mal employée ; voir --help.`;
  }
  return error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? `Option inconnue : ${argument} ; voir --help.`
    : `Argument inattendu : ${argument} ; voir --help.`;
}
