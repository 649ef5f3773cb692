import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type PathCommand } from 'opentype.js';
import { short } from '../charts/frame.ts';

export type Weight = 400 | 700;

const FILES = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-';
const known = new Map<Weight, Font[]>();

/**
 * A line of text as an SVG path, in the site's own letters: a picture then looks the same on every machine, whatever
 * fonts it has. Node only.
 * @param x where the line begins
 * @param y its baseline
 * @param size in pixels
 */
export function drawLine(text: string, x: number, y: number, size: number, weight: Weight): string {
  let at = x;
  return runsOf(text, weight)
    .map(({ font, part }) => {
      const path = toData(font.getPath(part, at, y, size).commands);
      at += font.getAdvanceWidth(part, size);
      return path;
    })
    .join('');
}

/** SVG path data, to a tenth of a pixel: the library's own rounding makes NaN of coordinates close to zero. */
function toData(commands: readonly PathCommand[]): string {
  return commands
    .map((command) => {
      const { type, ...points } = command;
      const { x1, y1, x2, y2, x, y } = points as Record<string, number>;
      const told = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
      return type + told.map(short).join(' ');
    })
    .join('');
}

/** How wide a line is, in pixels. */
export function widthOf(text: string, size: number, weight: Weight): number {
  return runsOf(text, weight).reduce((sum, { font, part }) => sum + font.getAdvanceWidth(part, size), 0);
}

/** A text in lines no wider than so many pixels; what a last line cannot hold is cut with an ellipsis. */
export function wrap(text: string, size: number, weight: Weight, width: number, most: number): string[] {
  const lines: string[] = [''];
  // A non-breaking space holds its words together.
  for (const word of text.split(/[ \n\t]+/)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.at(-1) === '' || widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  const isCut = lines.length > most;
  return kept.map((line, index) => shorten(line, isCut && index === most - 1, size, weight, width));
}

function shorten(line: string, isCut: boolean, size: number, weight: Weight, width: number): string {
  let letters = [...line];
  const told = () => letters.join('').trimEnd() + (isCut || letters.length < [...line].length ? '…' : '');
  while (letters.length > 1 && widthOf(told(), size, weight) > width) letters = letters.slice(0, -1);
  return told();
}

/** Parts of a text by the first font that has their letters; what none has is left out. */
function runsOf(text: string, weight: Weight): { font: Font; part: string }[] {
  const fonts = fontsOf(weight);
  const runs: { font: Font; part: string }[] = [];
  for (const letter of text.replaceAll('\u00a0', ' ')) {
    const font = fonts.find((candidate) => candidate.charToGlyphIndex(letter) > 0);
    if (!font) continue;
    const last = runs.at(-1);
    if (last?.font === font) last.part += letter;
    else runs.push({ font, part: letter });
  }
  return runs;
}

function fontsOf(weight: Weight): Font[] {
  let fonts = known.get(weight);
  if (!fonts) {
    const { resolve } = createRequire(import.meta.url);
    fonts = ['latin', 'latin-ext'].map((letters) => {
      const { buffer, byteOffset, length } = readFileSync(
        resolve(`${FILES}${letters}-${weight}-normal.woff`),
      );
      return opentype.parse(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer);
    });
    known.set(weight, fonts);
  }
  return fonts;
}
