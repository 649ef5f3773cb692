/** Numbers from 0 to n − 1 that are the same at each run: a failure can be seen again. @param seed from 1 */
export function randomFrom(seed: number): (n: number) => number {
  // Park and Miller's generator; the seeds of neighbours are spread so that their first numbers differ.
  let state = (seed * 69_621) % 2_147_483_647 || 1;
  return (n) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
}
