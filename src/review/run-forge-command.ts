import { UsageError } from '../data/usage-error.ts';
import { ForgeError } from './forge/http.ts';

/** Runs a command of a workflow: `--help` prints the help; wrong use or the forge's refusal gives one French line. */
export async function runForgeCommand(help: string, run: () => Promise<void>): Promise<void> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    process.stdout.write(help);
    return;
  }
  try {
    await run();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ForgeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
