/** The map's colours. */
export interface Palette {
  land: string;
  sea: string;
  border: string;
  town: string;
  point: string;
  onPoint: string;
  edge: string;
  cluster: string;
  clusterInk: string;
  chosen: string;
  halo: string;
  /** What is missing, and what lies under it. */
  gap: string;
  gapSoft: string;
}

/** Which of the page's custom properties gives each colour, and its value where the page has none. */
const SOURCES: Record<keyof Palette, readonly [property: string, fallback: string]> = {
  land: ['--map-land', '#f7f0e3'],
  sea: ['--sea', '#e4eeed'],
  border: ['--map-border', '#d3c6af'],
  town: ['--ink-2', '#4b5563'],
  point: ['--teal', '#0b5563'],
  onPoint: ['--on-teal', '#ffffff'],
  edge: ['--card', '#ffffff'],
  cluster: ['--teal-3', '#e2efee'],
  clusterInk: ['--teal-2', '#083d48'],
  chosen: ['--ochre', '#e0a526'],
  halo: ['--map-land', '#f7f0e3'],
  gap: ['--terra', '#b5451f'],
  gapSoft: ['--rose', '#fbe2d9'],
};

/**
 * The map's colours, taken from the page so that its scheme (light, dark) and its own colours hold on the map too.
 * @param read value of a custom property, empty when it has none
 */
export function paletteFrom(read: (property: string) => string): Palette {
  const entries = Object.entries(SOURCES).map(([name, [property, fallback]]) => [
    name,
    read(property).trim() || fallback,
  ]);
  return Object.fromEntries(entries) as Palette;
}
