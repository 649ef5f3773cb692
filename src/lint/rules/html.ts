import { bodyLineAt } from '../body.ts';
import type { EntryRule } from '../rule.ts';
import { freeTexts } from '../texts.ts';

const TAG = /<\/?[a-z][a-z\d-]*(?:[\s/][^<>]*)?>|<!--/i;

export const rule: EntryRule = {
  name: 'html',
  description: 'Markup in a text is shown as text: it is better not written.',
  scope: 'entries',
  check(entry, context) {
    for (const { pointer, text } of freeTexts(entry)) {
      if (!text.includes('<')) continue;
      const tag = TAG.exec(text);
      if (!tag) continue;
      const place = pointer[0] === '#texte' ? { bodyLine: bodyLineAt(text, tag.index) } : { pointer };
      context.report(entry, rule.name, {
        ...place,
        severity: 'warning',
        message: `Ce texte contient du HTML («\u00a0${tag[0].slice(0, 40)}\u00a0»), qui s’affichera tel quel\u00a0: retirez les balises.`,
      });
    }
  },
};
