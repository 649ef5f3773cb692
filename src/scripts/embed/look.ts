import { accentProperties } from './accent.ts';
import type { EmbedSettings } from './settings.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
let present: EmbedSettings = { criteria: {} };

dark.addEventListener('change', () => applyLook(present));

/** Gives the framed page its scheme and its colour. A colour that would be read badly is darkened or lightened. */
export function applyLook(settings: EmbedSettings): void {
  present = settings;
  const { theme, couleur } = settings;
  const root = document.documentElement;
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  const isDark = theme ? theme === 'sombre' : dark.matches;
  for (const name of Object.keys(accentProperties('light', '#000000'))) root.style.removeProperty(name);
  if (!couleur) return;
  for (const [name, value] of Object.entries(accentProperties(isDark ? 'dark' : 'light', couleur)))
    root.style.setProperty(name, value);
}
