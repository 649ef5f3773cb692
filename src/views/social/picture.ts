import type { Reach } from '../../indicators/reach.ts';
import type { CoverageMap } from '../charts/coverage-map.ts';
import { drawLine, type Weight, wrap } from './letters.ts';
import { SIZE } from './size.ts';

/** What a message that links to a page shows of it. */
export interface Picture {
  title: string;
  /** Under the title. */
  text: string;
  /** At most three, large: `20`, `lieux recensés`. */
  figures: readonly { value: string; label: string }[];
  /** The site's name, at the foot. */
  site: string;
  map?: CoverageMap | undefined;
}

/** The light scheme of styles/tokens.css: a picture has no other. */
const COLOURS = {
  paper: '#fbf8f2',
  sand: '#f2eadc',
  ink: '#1b2431',
  soft: '#4b5563',
  line: '#ddd3c2',
  sea: '#e4eeed',
  teal: '#0b5563',
  terra: '#b5451f',
  ochre: '#e0a526',
};
const EDGE = 64;
/** Room for the map, at the right. */
export const MAP_SHEET = { width: 470, height: SIZE.height };

/** A preview picture as SVG; its letters are drawings, so that no font is asked of whoever turns it into pixels. */
export function socialSvg({ title, text, figures, site, map }: Picture): string {
  const room = SIZE.width - 2 * EDGE - (map ? map.width + 30 : 0);
  const size = title.length > 34 ? 58 : 68;
  const titles = wrap(title, size, 700, room, 3);
  const texts = wrap(text, 32, 400, room, 2);
  const top = EDGE + size;
  const below = top + titles.length * size * 1.12;
  const foot = SIZE.height - EDGE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}">`,
    `<rect width="${SIZE.width}" height="${SIZE.height}" fill="${COLOURS.paper}"/>`,
    map ? drawMap(map) : '',
    titles
      .map((line, index) => letters(line, EDGE, top + index * size * 1.12, size, 700, COLOURS.ink))
      .join(''),
    texts.map((line, index) => letters(line, EDGE, below + index * 42, 32, 400, COLOURS.soft)).join(''),
    drawFigures(figures, foot - 130, room),
    mark(EDGE, foot - 26),
    letters(wrap(site, 28, 700, room - 60, 1)[0]!, EDGE + 58, foot, 28, 700, COLOURS.teal),
    '</svg>',
  ].join('');
}

function letters(line: string, x: number, y: number, size: number, weight: Weight, colour: string): string {
  return `<path d="${drawLine(line, x, y, size, weight)}" fill="${colour}"/>`;
}

function drawFigures(figures: Picture['figures'], y: number, room: number): string {
  const column = room / Math.max(1, figures.length);
  return figures
    .map(({ value, label }, index) => {
      const x = EDGE + index * column;
      const words = wrap(label, 24, 400, column - 16, 2);
      return [
        letters(value, x, y, 60, 700, COLOURS.teal),
        ...words.map((line, rank) => letters(line, x, y + 34 + rank * 28, 24, 400, COLOURS.ink)),
      ].join('');
    })
    .join('');
}

/** The three circles of the site's mark. */
function mark(x: number, y: number): string {
  const circle = (cx: number, cy: number, fill: string) =>
    `<circle cx="${x + cx}" cy="${y + cy}" r="13" fill="${fill}" fill-opacity="0.9"/>`;
  return circle(14, 10, COLOURS.teal) + circle(30, 10, COLOURS.terra) + circle(22, 24, COLOURS.ochre);
}

const FILLS: Readonly<Record<Reach, string>> = {
  'sur-place': COLOURS.teal,
  '5': '#5f97a0',
  '10': '#a9c9cb',
  '20': '#f0c9a8',
  loin: COLOURS.terra,
  inconnu: COLOURS.line,
};

function drawMap({ width, height, land, borders, marks }: CoverageMap): string {
  const dots = marks.map(({ reach, path, dot }) =>
    dot
      ? `<path d="${path}" stroke="#fff" stroke-width="${dot + 3}"/><path d="${path}" stroke="${FILLS[reach]}" stroke-width="${dot}"/>`
      : `<path d="${path}" fill="${FILLS[reach]}"/>`,
  );
  return [
    `<svg x="${SIZE.width - width}" y="0" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.sea}"/>`,
    `<path d="${land}" fill="${COLOURS.sand}"/><path d="${borders}" fill="none" stroke="#b8ab93"/>`,
    `<g stroke-linecap="round">${dots.join('')}</g></svg>`,
  ].join('');
}
