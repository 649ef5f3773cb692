import type { Lieu } from '../data/types.generated.ts';
import { completeLieu } from './complete.ts';
import type { Draft } from './draft.ts';
import type { RowReader } from './formats.ts';
import { isOwnId } from './identifiers.ts';
import { addIdentifier, addKnown, type Known, lieuxWithId, nameKey, placeKey } from './known-lieux.ts';
import { newId } from './new-id.ts';
import { findingsOf, type ImportReport, newReport, type Outcome, rejectionOf } from './report.ts';
import type { SourceRow, SourceTable } from './source-table.ts';
import type { Target } from './target.ts';
import { contentOf, sourceIdOf } from './twins.ts';

/** An import under way. */
interface Run {
  reader: RowReader;
  source: string;
  target: Target;
  report: ImportReport;
  /** What each row said, but for its identifier, and the lieu it made; undefined for a rejected row. */
  past: Map<string, Known | undefined>;
  /** Lieux that a row already spoke for. */
  claimed: Set<Known>;
}

/** A row with what tells it from others. */
interface KeyedRow {
  row: SourceRow;
  /** The source's identifier. */
  id: string | undefined;
  /** The identifier is one of ours. */
  own: boolean;
  /** All it says but its identifier. */
  content: string;
}

/**
 * Takes every row of a source into a commons, in order. A row finds its entry by our own identifier, by its
 * identifier in the source, or, having none, by name and place; else it makes a new entry. A row equal to an earlier one in
 * all but its identifier is merged into that one's entry.
 */
export function importTable(
  table: SourceTable,
  reader: RowReader,
  source: string,
  target: Target,
): ImportReport {
  const run: Run = { reader, source, target, report: newReport(), past: new Map(), claimed: new Set() };
  for (const row of table.rows) {
    const id = sourceIdOf(row, reader.idColumns);
    const keyed = { row, id, own: isOwnId(id), content: contentOf(row, reader.idColumns) };
    run.report.read += 1;
    run.report[mergeTwin(run, keyed) ?? importRow(run, keyed)] += 1;
  }
  return run.report;
}

/** The outcome of a row that repeats an earlier one; undefined for any other. Rows of our own export are all distinct. */
function mergeTwin(run: Run, { row, id, own, content }: KeyedRow): Outcome | undefined {
  if (own || !run.past.has(content)) return undefined;
  const twin = run.past.get(content);
  if (!twin) {
    run.report.findings.push(rejectionOf(row, 'Cette ligne en répète une autre, rejetée.'));
    return 'rejected';
  }
  const bearers = id === undefined ? [twin] : lieuxWithId(run.target.known, run.source, id);
  if (bearers.includes(twin)) return twin.created ? 'merged' : 'unchanged';
  if (bearers.some((lieu) => !run.claimed.has(lieu))) return undefined;
  if (id !== undefined) {
    run.target.addIdentifier(twin, run.source, id);
    addIdentifier(run.target.known, run.source, id, twin);
  }
  return 'merged';
}

function importRow(run: Run, { row, id, own, content }: KeyedRow): Outcome {
  const { known } = run.target;
  const unclaimed = (lieux: readonly Known[] = []): Known[] => lieux.filter((lieu) => !run.claimed.has(lieu));
  const bearers = id === undefined ? [] : unclaimed(lieuxWithId(known, run.source, id));
  const context = { source: run.source, own, ...(bearers[0] ? { existing: bearers[0].value } : {}) };
  const { draft, departement } = run.reader.read(row, context);
  const complete = completeLieu(draft, departement, context);
  if ('refusal' in complete) {
    run.past.set(content, undefined);
    run.report.findings.push(rejectionOf(row, complete.refusal));
    return 'rejected';
  }
  const { lieu } = complete;
  const entry = bestOf(id === undefined ? unclaimed(known.byPlace.get(placeKey(lieu))) : bearers, lieu);
  const place = entry ?? {
    id: own ? id! : newId(lieu, departement, known.taken),
    value: lieu,
    created: true,
  };
  run.claimed.add(place);
  run.past.set(content, place);
  noteDraft(run, draft, place);
  return entry ? updateEntry(run, row, entry, lieu, own) : createEntry(run, row, place);
}

/** Among entries that bear one identifier, the one that also bears the name. */
function bestOf(candidates: Known[], lieu: Lieu): Known | undefined {
  return candidates.find(({ value }) => nameKey(value) === nameKey(lieu)) ?? candidates[0];
}

function noteDraft({ report }: Run, draft: Draft, { id }: Known): void {
  for (const kind of draft.withdrawn) report.withdrawn[kind] += 1;
  report.findings.push(...findingsOf(draft, id));
}

function updateEntry(
  { target, report }: Run,
  row: SourceRow,
  entry: Known,
  lieu: Lieu,
  own: boolean,
): Outcome {
  const { changed, differences } = target.update(entry, lieu, own);
  for (const message of differences) {
    report.findings.push({
      row: row.number,
      entry: entry.id,
      rule: 'difference',
      severity: 'warning',
      message,
    });
  }
  return changed ? 'updated' : 'unchanged';
}

function createEntry({ target, report }: Run, row: SourceRow, place: Known): Outcome {
  const namesake = target.known.byName.get(nameKey(place.value));
  if (namesake) {
    const message = `Même nom et même commune que « ${namesake.id} » : est-ce le même lieu ?`;
    report.findings.push({ row: row.number, entry: place.id, rule: 'doublon', severity: 'warning', message });
  }
  addKnown(target.known, place);
  target.create(place);
  return 'created';
}
