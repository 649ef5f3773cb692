/** The middle of the values; of an even number of them, the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Runs each task once a round, turn about, so that a slow moment of the machine falls on all of them.
 * @returns the results of each task, in the order of the rounds
 */
export async function alternate<Tasks extends Record<string, () => Promise<unknown>>>(
  rounds: number,
  tasks: Tasks,
): Promise<{ [Name in keyof Tasks]: Awaited<ReturnType<Tasks[Name]>>[] }> {
  const results = Object.fromEntries(Object.keys(tasks).map((name) => [name, [] as unknown[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, task] of Object.entries(tasks)) results[name]!.push(await task());
  }
  return results as { [Name in keyof Tasks]: Awaited<ReturnType<Tasks[Name]>>[] };
}
