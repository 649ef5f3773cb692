import type { Entry } from '../../data/entry.ts';
import type { Pointer } from '../../data/read.ts';
import { checkHours } from '../../hours/check.ts';
import type { Context, LieuRule } from '../rule.ts';

export const rule: LieuRule = {
  name: 'horaires',
  description: 'Opening hours parse in the notation of OpenStreetMap.',
  scope: 'lieux',
  check(entry, context) {
    const { horaires, accueils } = entry.value;
    if (horaires !== undefined) checkOne(entry, context, ['horaires'], horaires);
    accueils?.forEach((accueil, index) => {
      if (accueil.horaires !== undefined)
        checkOne(entry, context, ['accueils', index, 'horaires'], accueil.horaires);
    });
  },
};

function checkOne(entry: Entry<unknown>, context: Context, pointer: Pointer, value: string): void {
  const result = checkHours(value);
  if (result.ok) return;
  const { message, fix } = result;
  const repair = fix === undefined ? undefined : ({ kind: 'set', pointer, value: fix } as const);
  context.report(entry, rule.name, { pointer, message, ...(repair && { repair }) });
}
