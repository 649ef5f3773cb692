import type { Entry } from '../data/entry.ts';
import { bandOf, FRESHNESS, lastKnown } from '../data/freshness.ts';
import type { Lieu } from '../data/types.generated.ts';
import type { Header } from './collection-file.ts';

/** What each band of {@link FRESHNESS} means. */
const MEANINGS = [
  'vérifié ou mis à jour il y a moins de 6 mois',
  'il y a 6 à 12 mois',
  'il y a 12 à 18 mois',
  'il y a plus de 18 mois, ou à une date inconnue',
];

/**
 * `fraicheur.json`: how old what is known of each lieu is on the day of publication, `{licence, genere_le, version,
 * tranches: {<code>: {titre, nombre}}, lieux: {<id>: <code>}}`. Closed for good, a lieu has no age.
 * @param lieux the open ones
 */
export function freshnessJson(lieux: readonly Entry<Lieu>[], header: Header): string {
  const today = header.genere_le.slice(0, 10);
  const bands = lieux.map(({ value }) => bandOf(lastKnown(value), today));
  const tranches = FRESHNESS.map((code, band) => [
    code,
    { titre: MEANINGS[band], nombre: bands.filter((each) => each === band).length },
  ]);
  const ages = lieux.map(({ id }, index) => [id, FRESHNESS[bands[index]!]]);
  const content = { ...header, tranches: Object.fromEntries(tranches), lieux: Object.fromEntries(ages) };
  return `${JSON.stringify(content)}\n`;
}
