import { enableCompileCache } from 'node:module';

// Reading the program takes longer than checking one file: Node keeps it, compiled, for the next time.
enableCompileCache();
const { runCheck } = await import('../src/lint/commands/check.ts');

runCheck();
