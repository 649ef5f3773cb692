import { contrast } from '../../views/colour-sheet.ts';

export type Scheme = 'light' | 'dark';

/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const ENOUGH = 4.5;

/** In each scheme, of the grounds that links lie on, the one on which they are read least (styles/tokens.css). */
const GROUND: Readonly<Record<Scheme, string>> = { light: '#f2eadc', dark: '#20272c' };
const FAR: Readonly<Record<Scheme, string>> = { light: '#000000', dark: '#ffffff' };
const ON_COLOUR = ['#ffffff', '#14191f'] as const;

/** `#0b5563` */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/.test(text);
}

/** How well text of that colour is read on the page: a ratio from 1 to 21. */
export function contrastIn(scheme: Scheme, colour: string): number {
  return contrast(colour, GROUND[scheme]);
}

export function isReadable(scheme: Scheme, colour: string): boolean {
  return contrastIn(scheme, colour) >= ENOUGH;
}

/** The colour itself when it can be read, else the nearest that can: darker on a light page, lighter on a dark one. */
export function readableIn(scheme: Scheme, colour: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(colour, FAR[scheme], share);
    if (isReadable(scheme, mixed)) return mixed;
  }
  return FAR[scheme];
}

/** The custom properties of styles/tokens.css that an accent colour replaces. */
export function accentProperties(scheme: Scheme, colour: string): Record<string, string> {
  const main = readableIn(scheme, colour);
  const [light, dark] = ON_COLOUR;
  return {
    '--teal': main,
    '--teal-2': mix(main, FAR[scheme], 0.2),
    '--on-teal': contrast(main, light) >= contrast(main, dark) ? light : dark,
  };
}

/** @param share of the second colour, 0 to 1 */
function mix(a: string, b: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [from, to] = [a, b].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16));
    return Math.round(from! + (to! - from!) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
