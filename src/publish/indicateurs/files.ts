import { isOn } from '../../data/modules.ts';
import { LEVELS } from '../../indicators/measure-all.ts';
import { measuresOf } from '../../indicators/of-commons.ts';
import { indicators } from '../../indicators/registry.ts';
import type { Header } from '../collection-file.ts';
import type { Inventory } from '../index-file.ts';
import type { PublishableCommons } from '../publishable.ts';
import { noticeOf, type PublishedFile } from '../published-file.ts';
import { definitionsCsv, indicatorsCsv } from './csv.ts';
import { indicatorsJson } from './json.ts';

/** The figures of each level, as JSON with their definitions and as CSV, and the definitions as CSV. Adds the files to the inventory. */
export function* indicatorFiles(
  commons: PublishableCommons,
  header: Header,
  inventory: Inventory,
): Generator<PublishedFile> {
  const measures = measuresOf(commons, header.genere_le.slice(0, 10));
  for (const level of LEVELS) {
    if (level === 'territoires' && !isOn(commons.commun, 'territoires')) continue;
    const areas = measures[level];
    const contents = { json: indicatorsJson(header, areas), csv: indicatorsCsv(areas) };
    for (const ending of ['json', 'csv'] as const) {
      const path = `indicateurs/${level}.${ending}`;
      inventory.indicateurs.push(noticeOf(path, areas.size, contents[ending]));
      yield { path, content: contents[ending] };
    }
  }
  const content = definitionsCsv();
  inventory.indicateurs.push(noticeOf('indicateurs/definitions.csv', indicators.length, content));
  yield { path: 'indicateurs/definitions.csv', content };
}
