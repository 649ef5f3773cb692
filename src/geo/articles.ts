/**
 * How a département's name enters a sentence, from its INSEE link type (TNCC of the Code officiel géographique:
 * 0 none, 1 none before a vowel, 2 le, 3 la, 4 les, 5 l’).
 */
const OF: Record<number, string> = { 0: 'de ', 1: 'd’', 2: 'du ', 3: 'de la ', 4: 'des ', 5: 'de l’' };
const IN: Record<number, string> = {
  0: 'en ',
  1: 'en ',
  2: 'dans le ',
  3: 'en ',
  4: 'dans les ',
  5: 'dans l’',
};

/** Feminine départements of which people say "dans la": Creuse, Drôme, Loire, Manche, Marne, Meuse, Nièvre, Sarthe, Somme, Vienne. */
const DANS_LA = new Set(['23', '26', '42', '50', '51', '55', '58', '72', '80', '86']);

/** "du Finistère", "de l’Ain", "d’Ille-et-Vilaine". */
export function ofDepartement(nom: string, link: number): string {
  return `${OF[link] ?? OF[0]}${nom}`;
}

/** "dans le Finistère", "en Gironde", "dans la Sarthe", "à Paris". */
export function inDepartement(code: string, nom: string, link: number): string {
  if (code === '75') return `à ${nom}`;
  return `${DANS_LA.has(code) ? 'dans la ' : (IN[link] ?? IN[0])}${nom}`;
}
