import type { Lieu } from '../../data/types.generated.ts';
import { checkHours } from '../../hours/check.ts';
import type { Repair } from '../repair.ts';

/** Hours in the usual spelling: `mo-fr 9:00-12:00` → `Mo-Fr 09:00-12:00`. The meaning stays. */
export function tidyHours({ horaires, accueils }: Partial<Lieu>): Repair[] {
  const repairs: Repair[] = [];
  const tidy = (pointer: (string | number)[], value: unknown): void => {
    if (typeof value !== 'string' || value === '') return;
    const hours = checkHours(value);
    if (hours.ok && hours.tidy !== value) repairs.push({ kind: 'set', pointer, value: hours.tidy });
  };
  tidy(['horaires'], horaires);
  if (Array.isArray(accueils))
    for (const [index, accueil] of accueils.entries())
      tidy(['accueils', index, 'horaires'], accueil?.horaires);
  return repairs;
}
