import type { Random } from './random.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const COMMON = [
  'Mo-Fr 09:00-12:00,14:00-17:00',
  'Mo-Fr 08:30-12:00,13:30-17:30',
  'Tu 09:00-12:00',
  'Th 14:00-17:00',
  'Tu-Sa 10:00-12:00,14:00-18:00',
  'Mo,Tu,Th,Fr 09:00-12:00,14:00-17:00; We 09:00-12:00',
];
/** Now and then what a plain weekly table cannot say. */
const RARE = ['; PH off', '; Sa[1] 10:00-12:00', '; SH off', ' "sur rendez-vous"'];

/**
 * Makes opening hours of the shapes real files have: some days, one or two ranges, times on the quarter.
 * @param distinctShare share of values that no other lieu has; 55 % in the largest real file, 100 % at worst
 */
export function hoursMaker(random: Random, distinctShare: number): () => string {
  const used = new Set<string>(COMMON);
  const fresh = () => {
    for (;;) {
      const value = someHours(random);
      if (used.has(value)) continue;
      used.add(value);
      return value;
    }
  };
  return () => (random.chance(distinctShare) ? fresh() : random.pick(COMMON));
}

function someHours(random: Random): string {
  const rules = random.some(DAYS, 5).map((day) => `${day} ${ranges(random)}`);
  return rules.join('; ') + (random.chance(0.05) ? random.pick(RARE) : '');
}

function ranges(random: Random): string {
  const morning = `${time(8 * 4 + random.below(6))}-${time(11 * 4 + 2 + random.below(5))}`;
  const afternoon = `${time(13 * 4 + 1 + random.below(6))}-${time(16 * 4 + random.below(12))}`;
  const shape = random.below(10);
  if (shape < 3) return morning;
  return shape < 5 ? afternoon : `${morning},${afternoon}`;
}

function time(quarters: number): string {
  return `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;
}
