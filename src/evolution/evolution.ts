import { type AnyEntry, entryOf, pathOf } from '../data/entry.ts';
import type { EvolutionRecord } from '../data/evolution-record.ts';
import { type ChangedFile, changedFiles } from '../data/git.ts';
import type { GitLog } from '../data/git-log.ts';
import type { Commons } from '../data/load.ts';
import { isOn } from '../data/modules.ts';
import { communeByCode } from '../geo/gazetteer.ts';
import { type Facts, FOLLOWED } from './facts.ts';
import { Ledger } from './ledger.ts';
import { Membership } from './membership.ts';
import { namedVersions } from './named-versions.ts';
import { VersionReader } from './read-versions.ts';
import { Replay, type ReplayedDay } from './replay.ts';

/**
 * The figures of every territory over time, from one git log; undefined when the commons has no états des lieux. What
 * it ends with is what is published: the working tree, without what is left out. Node only. The cost grows with the
 * versions that git holds: each is read once, those of today not at all.
 * @param commons what may be published
 * @param today YYYY-MM-DD, the day of the publication
 */
export function evolutionOf(commons: Commons, log: GitLog, today: string): EvolutionRecord | undefined {
  if (!isOn(commons.commun, 'territoires')) return undefined;
  const membership = new Membership(commons.territoires);
  const replay = new Replay();
  const days = [...replay.days(log.commits, today)];
  const followed = FOLLOWED.filter((collection) => isOn(commons.commun, collection));
  const entries = followed.flatMap((collection) => commons[collection] as AnyEntry[]);
  const published = new Set(entries.map(({ path }) => path));
  const edited = log.state === 'absente' ? [] : changedFiles(commons.dir, 'HEAD');
  const reader = new VersionReader(commons.dir, followed, membership);
  reader.know(withBlobs(entries, replay, edited));
  days.push(
    replay.last(today, log.state === 'absente' ? entries.map(asNew) : edited, (path) => published.has(path)),
  );
  reader.prepare(days.flatMap(({ changes }) => changes.flatMap(({ version }) => version ?? [])));
  const ledger = new Ledger((commune) => communeByCode(commune)?.population ?? 0);
  write(ledger, days, reader);
  return {
    state: log.state,
    since: days[0]?.date ?? today,
    until: today,
    days: Object.fromEntries(
      membership.all.map((territory) => [territory, ledger.days.get(territory) ?? []]),
    ),
    versions: log.state === 'absente' ? [] : namedVersions(commons.dir),
  };
}

const asNew = ({ path }: AnyEntry): ChangedFile => ({ to: path });

/** Entries whose file stands as git has it come with their blob: their text need not be read again. */
function* withBlobs(
  entries: readonly AnyEntry[],
  replay: Replay,
  edited: readonly ChangedFile[],
): Generator<{ entry: AnyEntry; blob?: string | undefined }> {
  const touched = new Set(edited.flatMap(({ from, to }) => [from?.path, to]));
  for (const entry of entries) {
    const blob = touched.has(entry.path) ? undefined : replay.blobOf(entry.path);
    yield { entry, ...(blob && { blob }) };
  }
}

function write(ledger: Ledger, days: readonly ReplayedDay[], reader: VersionReader): void {
  const known: Known = { bearers: new Map(), facts: new Map() };
  for (const [index, day] of days.entries()) {
    const changes = read(day, reader, known, (former, life) => ledger.handOver(former, life));
    ledger.write(day.date, day.commit, changes, index === 0);
  }
}

interface Known {
  /** Path → the life that had it last. */
  bearers: Map<string, number>;
  /** Path → what it said last. */
  facts: Map<string, Facts>;
}

/** What each life of a day says at its end. A version that cannot be understood, a file half written, changes nothing. */
function read(
  { changes }: ReplayedDay,
  reader: VersionReader,
  known: Known,
  handOver: (former: number, life: number) => void,
): [life: number, facts: Facts | undefined][] {
  const gone = new Set(changes.flatMap(({ life, version }) => (version ? [] : [life])));
  const told: [number, Facts][] = [];
  for (const { life, version } of changes) {
    const facts = version && reader.factsOf(version);
    if (!facts) continue;
    // A file that was renamed and rewritten at once: its alias says that it is the same entry.
    for (const former of formersOf(version.path, facts, known))
      if (gone.delete(former)) handOver(former, life);
    known.facts.set(version.path, facts);
    told.push([life, facts]);
  }
  for (const { life, version } of changes) if (version) known.bearers.set(version.path, life);
  return [
    ...told.map(([life, facts]): [number, Facts] => [life, nearItsGaps(facts, known)]),
    ...[...gone].map((life): [number, undefined] => [life, undefined]),
  ];
}

function formersOf(path: string, { alias }: Facts, { bearers }: Known): number[] {
  const { collection } = entryOf(path)!;
  return alias.flatMap((id) => bearers.get(pathOf(collection, id)) ?? []);
}

/** An action without a territory of its own belongs where the gaps are that it answers. */
function nearItsGaps(facts: Facts, known: Known): Facts {
  if (!facts.answers) return facts;
  const near = facts.answers.flatMap((id) => known.facts.get(pathOf('manques', id))?.territories ?? []);
  return { ...facts, territories: [...new Set([...facts.territories, ...near])] };
}
