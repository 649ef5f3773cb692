import type { LieuRule } from '../rule.ts';

export const rule: LieuRule = {
  name: 'presentation',
  description: 'A presentation says each thing once, and does not shout.',
  scope: 'lieux',
  check(entry, context) {
    const { resume, detail } = entry.value.presentation ?? {};
    if (detail !== undefined && resume === detail)
      context.report(entry, rule.name, {
        pointer: ['presentation', 'detail'],
        severity: 'warning',
        message: 'Le détail répète le résumé\u00a0: supprimez l’un des deux, ou complétez le détail.',
        repair: { kind: 'remove', pointer: ['presentation', 'detail'] },
      });
    for (const [key, text] of [
      ['resume', resume],
      ['detail', detail],
    ] as const)
      if (text && isShouted(text))
        context.report(entry, rule.name, {
          pointer: ['presentation', key],
          severity: 'warning',
          message: 'Ce texte est en capitales\u00a0: récrivez-le en minuscules, il se lira mieux.',
        });
  },
};

/** More than thirty letters, and none in lower case. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 30;
}
