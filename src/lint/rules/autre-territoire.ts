import type { Entry } from '../../data/entry.ts';
import type { Manque, Territoire } from '../../data/types.generated.ts';
import { type Area, areaOf, meet } from '../area.ts';
import type { CollectionRule, Context } from '../rule.ts';

export const rule: CollectionRule<'actions'> = {
  name: 'autre-territoire',
  description: 'An action answers gaps of the territories where it is led.',
  scope: 'actions',
  check(entry, context) {
    const { territoires, repond_a } = entry.value;
    const here = territoriesArea(territoires, context);
    if (!here) return;
    for (const [index, id] of repond_a.entries()) {
      const gap = context.index.entry('manques', id) as Entry<Manque> | undefined;
      const there = gap && gapArea(gap, context);
      if (!there || meet(here, there, context.places)) continue;
      context.report(entry, rule.name, {
        pointer: ['repond_a', index],
        message: `Ce manque est d’un autre territoire (${nameOf(gap)}) que l’action (${territoires?.join(', ')})\u00a0: corrigez l’identifiant du manque, ou ajoutez à «\u00a0territoires\u00a0» celui où l’action y répond.`,
      });
    }
  },
};

/** Undefined where nothing is said, or a territory is not known: another rule tells it. */
function territoriesArea(ids: readonly string[] | undefined, context: Context): Area | undefined {
  if (!ids?.length) return undefined;
  const perimetres = ids.map(
    (id) => (context.index.entry('territoires', id) as Entry<Territoire> | undefined)?.value.perimetre,
  );
  return perimetres.every(isPerimeter) ? areaOf(perimetres, context.places) : undefined;
}

/** Other entries were not checked: their perimeter may be anything. */
function isPerimeter(perimetre: unknown): perimetre is Territoire['perimetre'] {
  return typeof perimetre === 'object' && perimetre !== null && Object.values(perimetre).every(Array.isArray);
}

/** Where a gap is felt: its communes, else its territories, else the département of its folder. */
function gapArea({ id, value }: Entry<Manque>, context: Context): Area | undefined {
  const { communes, territoires } = value;
  if (Array.isArray(communes) && communes.length > 0) return areaOf([{ communes }], context.places);
  if (Array.isArray(territoires) && territoires.length > 0) return territoriesArea(territoires, context);
  return areaOf([{ departements: [id.slice(0, id.indexOf('/'))] }], context.places);
}

function nameOf({ id, value }: Entry<Manque>): string {
  return value.territoires?.join(', ') ?? value.communes?.join(', ') ?? id.slice(0, id.indexOf('/'));
}
