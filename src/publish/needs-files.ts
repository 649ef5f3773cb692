import { stringify } from 'csv-stringify/sync';
import { isOn } from '../data/modules.ts';
import { loadNeeds, type NamedNeeds } from '../data/needs.ts';
import { NEEDS } from '../data/needs-folder.ts';
import { collectionFile, type Header } from './collection-file.ts';
import type { PublishableCommons } from './publishable.ts';
import { type FileNotice, noticeOf, type PublishedFile } from './published-file.ts';

/**
 * Figures of people who may need help, as sources give them: `besoins/<id>.json` and `.csv` for each table, then
 * `besoins.json` with all of them; nothing where a commons has none. Adds the files to `notices`.
 */
export function* needsFiles(
  commons: PublishableCommons,
  header: Header,
  notices: FileNotice[],
): Generator<PublishedFile> {
  const tables = tablesOf(commons);
  if (tables.length === 0) return;
  const lines = tables.map((table) => JSON.stringify(publicNeeds(table)));
  const whole = collectionFile(header, NEEDS, lines);
  notices.push(noticeOf(`${NEEDS}.json`, tables.length, whole));
  for (const [index, table] of tables.entries()) {
    const contents = { json: `${lines[index]}\n`, csv: needsCsv(table) };
    for (const ending of ['json', 'csv'] as const) {
      const path = `${NEEDS}/${table.id}.${ending}`;
      notices.push(noticeOf(path, table.rows.size, contents[ending]));
      yield { path, content: contents[ending] };
    }
  }
  yield { path: `${NEEDS}.json`, content: whole };
}

/** They are shown on the pages of territories: without these there are none. */
function tablesOf({ commun, dir }: PublishableCommons): NamedNeeds[] {
  return dir !== undefined && isOn(commun, 'territoires') ? loadNeeds(dir) : [];
}

/** A table as published, the shape of {@link needsSchema}. */
function publicNeeds({ id, source, url, date, licence, columns, rows }: NamedNeeds) {
  return {
    id,
    source,
    ...(url && { adresse: url }),
    date,
    licence,
    colonnes: columns.map(({ id: code, title }) => ({ id: code, titre: title, unite: 'habitants' })),
    valeurs: Object.fromEntries(rows),
  };
}

function needsCsv({ columns, rows }: NamedNeeds): string {
  return stringify(
    [['code', ...columns.map(({ id }) => id)], ...[...rows].map(([code, figures]) => [code, ...figures])],
    { record_delimiter: '\n' },
  );
}
