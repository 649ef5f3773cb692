import type { Criteria } from '../../finder/criteria.ts';
import { readState, type SearchState, writeState } from '../hash.ts';
import { isColour } from './accent.ts';

/** What a framed list shows and how it looks: all of it stands in the fragment of its address, sent to no server. */
export interface EmbedSettings {
  /** One of these three says where; with none, the whole commons. */
  departement?: string;
  /** INSEE codes. */
  communes?: string[];
  /** A commune to look around; `criteria.distance` says how far. */
  lieu?: SearchState['lieu'];
  criteria: Criteria;
  /** Absent: as the visitor's device asks. */
  theme?: 'clair' | 'sombre';
  /** `#0b5563` */
  couleur?: string;
  /** The visitor can say where they are. */
  champ?: true;
}

const MOST_COMMUNES = 500;

/** Reads a fragment; what is malformed is left out. */
export function readSettings(hash: string): EmbedSettings {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const { lieu, criteria } = readState(hash);
  const departement = /^(?:\d\d|2[AB]|9[78]\d)$/.exec(given.get('departement') ?? '')?.[0];
  const communes = readCodes(given.get('communes') ?? '');
  const theme = given.get('theme');
  const couleur = `#${given.get('couleur') ?? ''}`.toLowerCase();
  return {
    ...(departement && { departement }),
    ...(communes.length && { communes }),
    ...(lieu && { lieu }),
    criteria,
    ...((theme === 'clair' || theme === 'sombre') && { theme }),
    ...(isColour(couleur) && { couleur }),
    ...(given.get('champ') === 'oui' && { champ: true as const }),
  };
}

/** The INSEE codes among words parted by spaces or commas, each once. */
export function readCodes(text: string): string[] {
  const words = text.toUpperCase().split(/[\s,;]+/);
  return [...new Set(words.filter((word) => /^\d[\dAB]\d{3}$/.test(word)))].slice(0, MOST_COMMUNES);
}

/** The parameters of the fragment, in one order. */
export function settingPairs(settings: EmbedSettings): [string, string][] {
  const { departement, communes, lieu, criteria, theme, couleur, champ } = settings;
  const finder = new URLSearchParams(writeState({ ...(lieu && { lieu }), criteria }, '').slice(1));
  const pairs: [string, string | undefined][] = [
    ['departement', departement],
    ['communes', communes?.join(',')],
    ...finder,
    ['theme', theme],
    ['couleur', couleur?.slice(1)],
    ['champ', champ && 'oui'],
  ];
  return pairs.flatMap(([key, value]) => (value ? [[key, value] as [string, string]] : []));
}

/** `#departement=29&besoin=demarche`; empty when nothing is set. */
export function writeSettings(settings: EmbedSettings): string {
  const pairs = settingPairs(settings);
  if (!pairs.length) return '';
  return `#${pairs.map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%2C/g, ',')}`).join('&')}`;
}
