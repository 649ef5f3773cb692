import { proseLines } from '../body.ts';
import type { TextRule } from '../rule.ts';

export const rule: TextRule = {
  name: 'titres',
  description: 'Headings of a text begin at the second level and skip none.',
  scope: 'textes',
  check(entry, context) {
    let level = 1;
    for (const { line, text } of proseLines(entry.texte ?? '')) {
      const marks = /^(#{1,6})(?=\s)/.exec(text)?.[1]?.length;
      if (marks === undefined) continue;
      if (marks === 1)
        context.report(entry, rule.name, {
          bodyLine: line,
          message:
            'Le titre de la fiche est déjà celui de la page\u00a0: commencez les titres du texte par «\u00a0##\u00a0».',
        });
      else if (marks > level + 1)
        context.report(entry, rule.name, {
          bodyLine: line,
          message: `Ce titre saute un niveau\u00a0: écrivez «\u00a0${'#'.repeat(level + 1)}\u00a0» au lieu de «\u00a0${'#'.repeat(marks)}\u00a0».`,
        });
      level = Math.max(1, marks);
    }
  },
};
