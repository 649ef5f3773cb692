import { EVENT_ID, type Event } from 'js-yaml';
import { type Slip, slipAfterName, slipInValue } from './line-slips.ts';
import type { YamlProblem } from './yaml.ts';

/** The French sentences about YAML itself: one file, so that they can be read together. */

export const manyDocuments =
  'Ce fichier contient deux documents séparés par «\u00a0---\u00a0»\u00a0: gardez une seule fiche par fichier.';

export const aliasRefused =
  'Les renvois YAML (& et *) ne sont pas acceptés\u00a0: écrivez la valeur en toutes lettres, ou entre guillemets si elle commence par & ou *.';

export function tagRefused(tag: string): string {
  return `Les étiquettes YAML comme «\u00a0${tag.slice(0, 40)}\u00a0» ne sont pas acceptées\u00a0: écrivez seulement la valeur, ou mettez-la entre guillemets si elle commence par «\u00a0!\u00a0».`;
}

export function forbiddenKey(key: string): string {
  return key === '<<'
    ? 'La clé de fusion «\u00a0<<\u00a0» n’est pas acceptée\u00a0: écrivez chaque propriété en toutes lettres.'
    : `Le nom de propriété «\u00a0${key}\u00a0» est interdit\u00a0: supprimez cette ligne.`;
}

/** What stands where `nom: valeur` lines should. */
export function notMapping(root: Event | undefined): string {
  if (!root || (root.type === EVENT_ID.SCALAR && root.valueStart < 0))
    return 'Ce fichier ne contient aucune valeur\u00a0: écrivez-y la fiche, ou supprimez-le.';
  const what = root.type === EVENT_ID.SEQUENCE ? 'une liste' : 'un simple texte';
  return `Ce fichier contient ${what}\u00a0: écrivez des lignes «\u00a0propriété: valeur\u00a0», par exemple «\u00a0nom: Médiathèque de la Rade\u00a0».`;
}

const TAB =
  'Cette ligne est décalée par une tabulation\u00a0: décalez-la par des espaces (deux par niveau). `npm run fix` peut le faire.';

const QUOTE = 'Des guillemets ouverts ne sont pas refermés\u00a0: ajoutez le guillemet qui manque.';

/** js-yaml's reasons → what to write instead. */
const SENTENCES: readonly [RegExp, string][] = [
  [/^tab characters/, TAB],
  [
    /duplicated mapping key/,
    'Cette propriété est écrite deux fois dans le même bloc\u00a0: gardez une seule des deux lignes.',
  ],
  [
    /nesting exceeded/,
    'Il y a trop de niveaux imbriqués\u00a0: une fiche n’en compte jamais autant. Simplifiez ce bloc.',
  ],
  [
    /non-printable|valid JSON character/,
    'Ce fichier contient un caractère de contrôle invisible\u00a0: supprimez-le, ou retapez cette ligne.',
  ],
  [/quoted scalar/, QUOTE],
  [
    /escape sequence|hexadecimal/,
    'Dans un texte entre guillemets doubles, écrivez «\u00a0\\\\\u00a0» pour une barre oblique inverse.',
  ],
  [
    /flow collection|flow indicator/,
    'Une liste ou un bloc entre crochets ou accolades n’est pas refermé, ou il y manque une virgule.',
  ],
  [
    /complex keys/,
    'Le nom d’une propriété doit être un simple mot\u00a0: mettez-le entre guillemets s’il contient des crochets ou des accolades.',
  ],
  [
    /':' after a mapping key|multiline key|separator within a block mapping/,
    'Il manque «\u00a0:\u00a0» suivi d’un espace après le nom de la propriété (nom: valeur).',
  ],
  [
    /indentation/,
    'Le décalage de cette ligne ne convient pas\u00a0: alignez-la sur ses voisines, ou mettez entre guillemets une valeur qui contient «\u00a0:\u00a0».',
  ],
  [
    /block scalar|chomping|line break is expected/,
    'Après «\u00a0|\u00a0» ou «\u00a0>\u00a0», passez à la ligne et décalez le texte.',
  ],
  [/tag|directive/i, 'Ce signe a un sens particulier en YAML\u00a0: mettez la valeur entre guillemets.'],
  [/anchor|alias/, aliasRefused],
  [
    /end of the stream or a document separator|node content/,
    'Cette ligne n’est pas à sa place\u00a0: vérifiez le décalage et les guillemets de la ligne précédente.',
  ],
];

/** A reason of js-yaml (or a sentence of ours that passed through it) → problem in French. */
export function translate(reason: string, text: string, offset: number): YamlProblem {
  if (/^(?:Le nom de propriété|La clé de fusion)/.test(reason)) return { message: reason, offset };
  const tab = tabNear(text, offset);
  if (tab !== undefined) return { message: TAB, offset: tab };
  const slip = slipNear(text, offset);
  if (slip) return slip;
  const quote = /indentation|end of the stream|missed comma/.test(reason)
    ? openQuoteBefore(text, offset)
    : undefined;
  if (quote !== undefined) return { message: QUOTE, offset: quote };
  const sentence = SENTENCES.find(([pattern]) => pattern.test(reason))?.[1];
  return {
    message:
      sentence ??
      'Cette ligne ne se lit pas\u00a0: vérifiez le décalage, les «\u00a0:\u00a0» et les guillemets.',
    offset,
  };
}

/** Offset of the tab that indents the line of `offset`, or the line before it. */
function tabNear(text: string, offset: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const before = lineStart > 0 ? text.lastIndexOf('\n', lineStart - 2) + 1 : 0;
  for (const start of [lineStart, before]) {
    const indent = /^[ \t]*/.exec(text.slice(start, start + 200))?.[0] ?? '';
    if (indent.includes('\t')) return start + indent.indexOf('\t');
  }
  return undefined;
}

/** What is surely wrong in the line of `offset`, or with the name that begins the one before. */
function slipNear(text: string, offset: number): YamlProblem | undefined {
  const start = lineStart(text, offset);
  const own = lineAt(text, start);
  const told = (slip: Slip | undefined, at: number): YamlProblem | undefined =>
    slip && { message: slip.message, offset: at + (/^ */.exec(text.slice(at))?.[0].length ?? 0) };
  const before = start > 0 ? lineStart(text, start - 1) : undefined;
  return (
    told(slipInValue(own), start) ??
    (before === undefined ? undefined : told(slipAfterName(lineAt(text, before)), before)) ??
    told(slipAfterName(own), start)
  );
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}

/** Offset of a quote that opens a value on the line before and is not closed there. */
function openQuoteBefore(text: string, offset: number): number | undefined {
  const end = text.lastIndexOf('\n', Math.max(0, offset - 1));
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const open = /(?:: |- |^)(["'])(?:(?!\1).)*$/.exec(text.slice(start, Math.max(start, end)));
  return open ? start + open.index + open[0].indexOf(open[1] ?? '') : undefined;
}
