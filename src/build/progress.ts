import { seconds } from './numbers.ts';

/** Tells a person at a terminal what is going on, and keeps each step's duration. */
export class Progress {
  /** Milliseconds of each finished step, by name. */
  readonly durations: Record<string, number> = {};
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void = console.log) {
    this.#print = print;
  }

  /**
   * Runs a step between its line and its duration; several may run side by side.
   * @param name key of the duration @param label what a person reads
   */
  async step<Result>(name: string, label: string, run: () => Result | Promise<Result>): Promise<Result> {
    this.#print(`· ${label}…`);
    const start = performance.now();
    const result = await run();
    this.durations[name] = Math.round(performance.now() - start);
    this.#print(`  ${label}\u00a0: fait en ${seconds(this.durations[name])}`);
    return result;
  }

  /** Prints a title and its lines; nothing when there is none. */
  list(title: string, lines: readonly string[]): void {
    if (lines.length) this.#print([title, ...lines.map((line) => `  ${line}`)].join('\n'));
  }
}
