import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../src/data/env.ts';
import { schemaAt } from '../../../src/data/schema-files.ts';
import { questionsOf } from '../../../src/review/issue/questions.ts';

/** What is drawn: tools of others, which the demonstration cannot show, with our own words in them. */

const FONT = join(
  projectRoot,
  'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-',
);

const font = (weight: number): string =>
  `@font-face{font-family:A;font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(`${FONT}${weight}-normal.woff2`).toString('base64')})}`;

const STYLE = `
body{margin:0;background:#fbf8f2;color:#1b2431;font:17px/1.5 A,sans-serif}
main{padding:16px 20px 4px}
.window{background:#fff;border:1px solid #ddd3c2;border-radius:14px;overflow:hidden}
.bar{display:flex;align-items:center;gap:12px;padding:10px 16px;background:#f2eadc;border-bottom:1px solid #ddd3c2;font-size:15px;color:#4b5563}
.bar b{color:#1b2431;flex:1}
.button{border:1px solid #7a7263;border-radius:10px;padding:6px 14px;background:#fff;color:#1b2431}
.main{background:#0b5563;border-color:#0b5563;color:#fff}
.here{outline:4px solid #b5451f;outline-offset:3px}
pre{margin:0;padding:10px 0;font:15px/1.7 monospace;white-space:pre-wrap}
pre div{display:grid;grid-template-columns:40px 1fr;padding:0 16px}
pre i{color:#7a7263;font-style:normal}
.old{background:#fbe2d9}.new{background:#dcefe2}
.card{margin:0 16px 14px 88px;padding:12px 16px;border:1px solid #7a7263;border-radius:10px;background:#e2efee;font-size:16px}
.field{padding:12px 16px 0}.field b{display:block}.field small{color:#4b5563;font-size:15px}
.input{border:1px solid #7a7263;border-radius:8px;margin-top:6px;padding:7px 12px;min-height:26px;color:#4b5563}
.foot{display:flex;justify-content:flex-end;gap:12px;padding:16px}
.dark{background:#1b2431;color:#f3efe7}.dark div{display:block}`;

/** A whole page around a drawing. */
export function sketchPage(drawing: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${font(400)}${font(700)}${STYLE}</style><main>${drawing}</main>`;
}

/** A file of the demonstration in a forge: the pencil that opens it. */
export function pencil(path: string): string {
  const lines = fileLines(path).slice(0, 9);
  return framed(
    `<b>${path.split('/').at(-1)}</b><span class="button">Historique</span><span class="button here">✎ Modifier</span>`,
    `<pre>${lines.map((line, index) => row(index + 1, line)).join('')}</pre>`,
  );
}

/** The same, changed, and the button that proposes it. */
export function change(path: string, from: string, to: string): string {
  const lines = fileLines(path);
  const at = lines.findIndex((line) => line.includes(from));
  if (at < 0) throw new Error(`${path} does not say ${from}.`);
  const around = lines.slice(Math.max(0, at - 3), at + 3);
  const rows = around.flatMap((line, index) => {
    const number = Math.max(0, at - 3) + index + 1;
    return line.includes(from)
      ? [row(number, line, 'old'), row(number, line.replace(from, to), 'new')]
      : [row(number, line)];
  });
  return framed(
    `<b>${path.split('/').at(-1)}</b>`,
    `<pre>${rows.join('')}</pre><div class="field"><b>Ce que vous avez changé</b><div class="input">Le mardi matin s’arrête plus tôt</div></div><div class="foot"><span class="button main here">Proposer la modification</span></div>`,
  );
}

/** The first questions of the form of a forge, as `npm run generate` writes them. */
export function issueForm(): string {
  const fields = questionsOf('lieux')
    .filter(({ kind }) => kind === 'text' || kind === 'long')
    .slice(0, 3)
    .map(
      ({ label, hint, example = '' }) =>
        `<div class="field"><b>${escapeHtml(label)}</b><small>${escapeHtml(hint)}</small><div class="input">${escapeHtml(example)}</div></div>`,
    );
  return framed(
    '<b>Ajouter un lieu</b>',
    `${fields.join('')}<div class="foot"><span class="button main">Envoyer</span></div>`,
  );
}

/** A file in an editor that knows the schemas: help where the cursor is. */
export function editor(path: string): string {
  const lines = fileLines(path);
  const at = lines.findIndex((line) => line.startsWith('horaires:'));
  const node = schemaAt('lieux', ['horaires']);
  const rows = lines.slice(at - 4, at + 1).map((line, index) => row(at - 3 + index, line));
  return framed(
    `<b>${path.split('/').at(-1)}</b>`,
    `<pre>${rows.join('')}</pre><div class="card"><b>${escapeHtml(node?.title ?? '')}</b><br>${escapeHtml(node?.description ?? '')}</div>`,
  );
}

/** What a command prints. */
export function terminal(command: string, output: string): string {
  const lines = [`$ ${command}`, '', ...output.trim().split('\n')];
  return `<div class="window dark"><pre>${lines.map((line) => `<div>${escapeHtml(line) || '&nbsp;'}</div>`).join('')}</pre></div>`;
}

function framed(bar: string, inside: string): string {
  return `<div class="window"><div class="bar">${bar}</div>${inside}</div>`;
}

function row(number: number, line: string, look = ''): string {
  return `<div class="${look}"><i>${number}</i>${escapeHtml(line) || '&nbsp;'}</div>`;
}

function fileLines(path: string): string[] {
  return readFileSync(join(projectRoot, path), 'utf8').split('\n');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]!);
}
