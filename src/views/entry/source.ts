import { formatDate, tie } from '../../data/typography.ts';

/** Where something can be read or verified. */
export interface SourceLine {
  text: string;
  url?: string;
}

interface Source {
  titre: string;
  auteur?: string;
  url?: string;
  date?: string;
}

/** `Réseau de la Rade, Compte rendu, 12 mars 2026`. */
export function sourceLine({ titre, auteur, url, date }: Source): SourceLine {
  const text = [auteur, tie(titre), date && formatDate(date)].filter(Boolean).join(', ');
  return { text, ...(url && { url }) };
}
