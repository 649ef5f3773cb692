import { createRequire } from 'node:module';
import { splitFrontMatter } from '../../data/front-matter.ts';
import { parseYaml } from '../../data/yaml.ts';
import { isSame } from '../equal.ts';

/** Brings blocks to two spaces a level, comments kept; leaves alone what it cannot give back exactly. */
export function fixIndentation(path: string, text: string): string {
  if (!path.endsWith('.md')) return indentYaml(text);
  const parts = splitFrontMatter(text);
  if (!parts) return text;
  const { yaml, yamlStart } = parts;
  // The line ends beside both fences are theirs.
  const start = yamlStart + yaml.indexOf('\n') + 1;
  const end = yamlStart + yaml.length + 1;
  return text.slice(0, start) + indentYaml(text.slice(start, end)) + text.slice(end);
}

function indentYaml(text: string): string {
  if (isTidy(text)) return text;
  const before = parseYaml(text);
  if ('problem' in before) return text;
  // A package of its own weight, needed for these files only.
  const { parseDocument } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const tidy = parseDocument(text).toString({
    indent: 2,
    lineWidth: 0,
    indentSeq: true,
    flowCollectionPadding: false,
  });
  const after = parseYaml(tidy);
  return 'value' in after && isSame(before.value, after.value) && isTidy(tidy) ? tidy : text;
}

/** Is the first line of every block exactly two spaces deeper than what it belongs to? */
function isTidy(text: string): boolean {
  const lines = text.split('\n').filter((line) => /\S/.test(line) && !/^\s*#/.test(line));
  for (const [index, line] of lines.entries()) {
    const opener = /^( *)((?:- )*)[\w"'][^#]*:\s*(?:#.*)?$/.exec(line);
    const next = lines[index + 1];
    if (!opener || next === undefined) continue;
    const indent = (opener[1] ?? '').length + (opener[2] ?? '').length;
    const deeper = /^ */.exec(next)?.[0].length ?? 0;
    if (deeper > indent ? deeper !== indent + 2 : next.startsWith('- ', indent) && deeper === indent)
      return false;
  }
  return true;
}
