import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { wrongUse } from '../lint/run-command.ts';

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
    console.error(wrongUse(error) ?? error);
  }
}
