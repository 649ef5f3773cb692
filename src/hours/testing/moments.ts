import { randomFrom } from './random.ts';

/** The day of publication, and of the first moment drawn: a fixed one, so that a failure can be seen again. */
export const FIRST_DAY = '2026-11-01';

const FIRST_MINUTE = Date.parse(`${FIRST_DAY}T00:00Z`) / 60_000;
const TWO_YEARS = 2 * 365 * 1440;

/** Many enough that two values hardly share a moment, few enough that a clock's reading of each is made once. */
const POOL = 6000;

/** Moments over two years, in milliseconds since 1970: half of them fall on a quarter of an hour, where doors open. */
export function poolOfMoments(): number[] {
  const random = randomFrom(2026);
  return Array.from({ length: POOL }, (_, n) => {
    const minute = random(TWO_YEARS);
    return (FIRST_MINUTE + (n % 2 ? minute : minute - (minute % 15))) * 60_000;
  });
}

/** Places in the pool of the moments at which a value is asked. @param index of the value in its list */
export function drawMoments(index: number, count: number): number[] {
  const random = randomFrom(index + 1);
  return Array.from({ length: count }, () => random(POOL));
}
