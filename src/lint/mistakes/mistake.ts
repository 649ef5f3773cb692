import { formatEntry } from '../../data/write.ts';

/** A mistake that contributors often make, in a file that nothing else is wrong with. */
export interface Mistake {
  /** What happened, in a few French words. */
  what: string;
  /** What was written, as it can be shown: one line. */
  written: string;
  /** Path below the data folder. */
  path: string;
  content: string | Uint8Array;
}

/** Where the model stands. */
export const MODEL_PATH = 'lieux/01/bourg-en-bresse-maison-des-exemples.yaml';

/** A lieu that nothing is wrong with: it has one line of each kind that people get wrong. */
export const MODEL = formatEntry('lieux', {
  nom: 'Maison des Exemples',
  adresse: {
    voie: '12 rue des Exemples',
    code_postal: '01000',
    commune: 'Bourg-en-Bresse',
    code_insee: '01053',
  },
  position: { latitude: 46.2, longitude: 5.23 },
  contact: {
    telephone: '+33465710000',
    courriels: ['accueil@example.org'],
    site_web: ['https://example.org/'],
  },
  horaires: 'Mo-Fr 09:00-12:00',
  presentation: { resume: 'Un lieu où l’on prend le temps.' },
  services: ['Aide aux démarches administratives'],
  date_maj: '2026-05-04',
});

/** The summary of the model, its services. */
export const RESUME = 'resume: Un lieu où l’on prend le temps.';
export const SERVICES = 'services:\n  - Aide aux démarches administratives';

/** A file of its own, where the model stands. */
export function made(what: string, written: string, content: string | Uint8Array): Mistake {
  return { what, written, path: MODEL_PATH, content };
}

/** The model with some of its text replaced. Throws when the model does not say `right`: nothing would be wrong. */
export function instead(what: string, right: string, wrong: string, written = oneLine(wrong)): Mistake {
  if (!MODEL.includes(right)) throw new Error(`the model does not say: ${right}`);
  return made(
    what,
    written,
    MODEL.replace(right, () => wrong),
  );
}

/** The model with lines added below. */
export function added(what: string, lines: string, written = oneLine(lines)): Mistake {
  return made(what, written, `${MODEL}${lines}\n`);
}

/** The model in another place. */
export function placed(what: string, path: string): Mistake {
  return { what, written: path, path, content: MODEL };
}

/** Lines as one that can stand in a table: ⏎ where they end. */
function oneLine(text: string): string {
  return text.trim().replace(/\n\s*/g, ' ⏎ ');
}
