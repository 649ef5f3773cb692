import type { MeasuredArea } from '../../indicators/measure-all.ts';
import type { Header } from '../collection-file.ts';
import { definitions } from './definitions.ts';

/**
 * `indicateurs/<level>.json`: `{licence, genere_le, version, definitions, noms, valeurs: {<code>: {<id>: number | null,
 * couverture?}}}`, one area a line.
 */
export function indicatorsJson(header: Header, areas: ReadonlyMap<string, MeasuredArea>): string {
  const noms = Object.fromEntries([...areas].map(([code, { nom }]) => [code, nom]));
  const head = JSON.stringify({ ...header, definitions: definitions(), noms }).slice(0, -1);
  const lines = [...areas].map(
    ([code, { values, couverture }]) =>
      `${JSON.stringify(code)}:${JSON.stringify({ ...values, ...(couverture && { couverture }) })}`,
  );
  return `${head},"valeurs":{${lines.length ? `\n${lines.join(',\n')}\n` : ''}}}\n`;
}
