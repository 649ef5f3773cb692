import { colourSheet } from '../colour-sheet.ts';

/**
 * The two schemes of styles/tokens.css, for a page that is told which one to take whatever the device asks: the same
 * declarations under `data-theme`.
 * @param tokens text of styles/tokens.css: the light scheme, then the dark one, each in a `:root` of its own
 * @param colour the commons' own colour, for the light scheme
 */
export function themeSheet(tokens: string, colour?: string): string {
  const [light, dark] = blocksOf(tokens);
  const [own] = colour ? blocksOf(colourSheet(colour)) : [];
  return [
    `:root[data-theme="clair"] {${light}  color-scheme: light;\n${own ?? ''}}`,
    `:root[data-theme="sombre"] {${dark}  color-scheme: dark;\n}`,
    '',
  ].join('\n');
}

function blocksOf(sheet: string): string[] {
  return [...sheet.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, block]) => block!.replace(/\s*$/, '\n'));
}
