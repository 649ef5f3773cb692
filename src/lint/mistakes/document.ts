import { mistakes } from './index.ts';
import type { Mistake } from './mistake.ts';
import { outcomeOf } from './outcome.ts';

const INTRODUCTION = `# Erreurs fréquentes

Vous avez un message de la vérification sous les yeux ? Cherchez-le ici. Rien de tout cela n’est grave : chaque message dit quoi écrire.
La dernière colonne dit ce que \`npm run fix\` répare seul. Sur la forge, la vérification propose la même réparation, qu’il suffit d’accepter.

Ce tableau est écrit par \`npm run generate\` à partir de fichiers fautifs, que la vérification relit à chaque essai du projet. Ne le modifiez pas à la main.
`;

/** The Markdown document that shows what each mistake gives. */
export function mistakesDocument(): string {
  const sections = mistakes.map(({ title, list }) =>
    [`## ${title}`, '', ...HEAD, ...list.map(row), ''].join('\n'),
  );
  return [INTRODUCTION, ...sections].join('\n');
}

const HEAD = [
  '| erreur | ce qui est écrit | ce que dit la vérification | réparé seul |',
  '|---|---|---|---|',
];

function row(mistake: Mistake): string {
  const { said, repaired } = outcomeOf(mistake);
  const messages = said.map(({ message }) => asMarkdown(message)).join('<br>');
  return `| ${mistake.what} | ${code(mistake.written)} | ${messages || 'rien\u00a0: c’est accepté'} | ${repaired ? 'oui' : 'non'} |`;
}

/** What is written, word for word; what stands between parentheses is said, not shown. */
function code(written: string): string {
  return written.startsWith('(') ? written.slice(1, -1) : `\`${written.replaceAll('|', '\\|')}\``;
}

/** A message as Markdown's words; its own code stays code. */
function asMarkdown(message: string): string {
  return message
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 ? part : part.replace(/[\\*_[\]<>|]/g, '\\$&')))
    .join('');
}
