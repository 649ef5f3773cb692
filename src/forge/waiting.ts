/** Name of the file, at the root of the site. */
export const WAITING_FILE = 'etat-des-propositions.json';

/** A proposal that waits for a review, as the site tells it. */
export interface Waiting {
  numero: number;
  /** Absent where the title may not be repeated. */
  titre?: string;
  etiquettes: string[];
  /** YYYY-MM-DD. */
  depuis: string;
}

/** What waits for a review in the forge, at a moment. */
export interface WaitingReport {
  version: 1;
  /** ISO 8601. */
  le: string;
  propositions: Waiting[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the file; what is not as it should be is left out. @returns undefined when it is no such report */
export function readWaiting(value: unknown): WaitingReport | undefined {
  const { version, le, propositions } = Object(value) as Record<string, unknown>;
  if (version !== 1 || typeof le !== 'string' || Number.isNaN(Date.parse(le))) return undefined;
  if (!Array.isArray(propositions)) return undefined;
  return { version, le, propositions: propositions.flatMap(readOne) };
}

function readOne(value: unknown): Waiting[] {
  const { numero, titre, etiquettes, depuis } = Object(value) as Record<string, unknown>;
  if (!Number.isSafeInteger(numero) || (numero as number) <= 0) return [];
  if (typeof depuis !== 'string' || !DAY.test(depuis)) return [];
  const labels = Array.isArray(etiquettes) ? etiquettes.filter((one) => typeof one === 'string') : [];
  return [
    { numero: numero as number, ...(typeof titre === 'string' && { titre }), etiquettes: labels, depuis },
  ];
}
