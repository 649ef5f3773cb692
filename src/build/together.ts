/**
 * Waits for tasks that run side by side, as Promise.all does, but until each has ended: none may still be writing
 * when a failure is cleared away. Of several failures, the one that stands first in the list is thrown.
 */
export async function together<Results extends readonly unknown[]>(
  ...tasks: { [Index in keyof Results]: Promise<Results[Index]> }
): Promise<Results> {
  await Promise.allSettled(tasks);
  for (const task of tasks) await task;
  return (await Promise.all(tasks)) as unknown as Results;
}
