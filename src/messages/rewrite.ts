const MONTH = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const TURN = '(?:premier|deuxième|troisième|quatrième|cinquième|dernier|avant-dernier)';
const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';

/** Words joined by commas and a last "et". */
const listOf = (item: string): string => `${item}(?:, ${item})* et ${item}`;

const turns = new RegExp(`\\bles (${listOf(TURN)}) (${DAY})s du mois`, 'gi');
const dates = new RegExp(`\\bles (${listOf('(?:1er|\\d{1,2})')}) ((?:${MONTH}) \\d{4})`, 'gi');
const sameMonth = new RegExp(`\\bdu (1er|\\d{1,2}) au ((?:1er|\\d{1,2}) ((?:${MONTH})(?: \\d{4})?))`, 'gi');

const each = (list: string, say: (item: string) => string): string =>
  list.replace(/[^,\s]+(?= et |,|$)/g, say);

/**
 * Writes out what French shortens, so that each part can be translated by itself: "les deuxième et quatrième jeudis du
 * mois" → "le deuxième jeudi du mois et le quatrième jeudi du mois"; "du 24 au 31 décembre" → "du 24 décembre au 31
 * décembre"; "d’avril" → "de avril". Takes and gives a normal text.
 */
export function rewrite(text: string): string {
  return text
    .replace(turns, (all, list: string, day: string) =>
      sentence(
        all,
        each(list, (turn) => `le ${turn} ${day} du mois`),
      ),
    )
    .replace(dates, (all, list: string, month: string) =>
      sentence(
        all,
        each(list, (day) => `le ${day} ${month}`),
      ),
    )
    .replace(sameMonth, (all, from: string, to: string, month: string) =>
      sentence(all, `du ${from} ${month} au ${to}`),
    )
    .replace(/\b([Dd])’(?=avril|août|octobre)/g, '$1e ');
}

/** Keeps the capital of what is replaced. */
function sentence(before: string, after: string): string {
  return before.startsWith('L') || before.startsWith('D')
    ? after.charAt(0).toUpperCase() + after.slice(1)
    : after;
}
