import { inspect } from 'node:util';
import { UsageError } from '../../data/usage-error.ts';
import type { Outcome } from '../step.ts';

/** Entry point of a step's process: `main.ts <step> <input as JSON>`, the outcome by message. */
const STEPS: Record<string, () => Promise<(input: never) => unknown>> = {
  compile: async () => (await import('./compile.ts')).compile,
  fixed: async () => (await import('./fixed.ts')).writeFixedFiles,
  prepare: async () => (await import('./prepare.ts')).prepare,
  site: async () => (await import('./site.ts')).buildPages,
  files: async () => (await import('./files.ts')).writeDerivedFiles,
  search: async () => (await import('./search.ts')).writeSearch,
};

const [name = '', input = 'null'] = process.argv.slice(2);
try {
  const step = await STEPS[name]!();
  const result = await step(JSON.parse(input) as never);
  send({ result: result ?? null });
} catch (error) {
  send(error instanceof UsageError ? { refusal: error.message } : { crash: inspect(error) });
  process.exitCode = 1;
}

function send(outcome: Outcome): void {
  process.send?.(outcome, () => process.disconnect?.());
}
