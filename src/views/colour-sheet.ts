/** WCAG 2.2, 1.4.3: text of ordinary size. */
const ENOUGH = 4.5;
const PAPER = '#f2eadc';

/**
 * The sheet that gives the site a commons' own colour, in the light scheme. A colour too pale to be read on the page's
 * sand is darkened until it can be.
 * @param colour `#0b5563`
 */
export function colourSheet(colour: string): string {
  const main = readable(colour);
  return `@media (prefers-color-scheme: light), print {
  :root {
    --teal: ${main};
    --teal-2: ${darker(main)};
  }
}
`;
}

function readable(colour: string): string {
  let main = colour.toLowerCase();
  while (contrast(main, PAPER) < ENOUGH) main = darker(main);
  return main;
}

function darker(colour: string): string {
  const channels = channelsOf(colour).map((channel) => Math.floor(channel * 0.85));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
