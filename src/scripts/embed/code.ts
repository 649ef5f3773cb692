import { type EmbedSettings, settingPairs, writeSettings } from './settings.ts';

/** Addresses of the site that the code names, whole. */
export interface Addresses {
  /** `https://…/integrer/cadre/` */
  frame: string;
  /** `https://…/integrer/element.js` */
  script: string;
}

const TITLE = 'Lieux d’aide au numérique';

/** An iframe; with the script that gives it the height of its list, when that is wanted. */
export function iframeCode({ frame, script }: Addresses, settings: EmbedSettings, resizes: boolean): string {
  const attributes = [
    `src="${escapeAttribute(frame + writeSettings(settings))}"`,
    `title="${TITLE}"`,
    'width="100%" height="640" loading="lazy" referrerpolicy="no-referrer"',
    // The visitor's position, asked for when they press “Près de moi”, is refused to frames that are not given it.
    ...(settings.champ ? ['allow="geolocation"'] : []),
    'style="border:0"',
  ];
  const iframe = `<iframe ${attributes.join('\n  ')}></iframe>`;
  return resizes ? `${iframe}\n${scriptCode(script)}` : iframe;
}

/** The custom element, its settings as attributes. */
export function elementCode({ script }: Addresses, settings: EmbedSettings): string {
  const attributes = settingPairs(settings).map(([name, value]) => `\n  ${name}="${escapeAttribute(value)}"`);
  return `<mediations-en-commun${attributes.join('')}></mediations-en-commun>\n${scriptCode(script)}`;
}

function scriptCode(script: string): string {
  return `<script async src="${escapeAttribute(script)}"></script>`;
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}
