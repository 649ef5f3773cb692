import type { ChangedFile } from '../data/git.ts';
import type { LoggedCommit } from '../data/git-log.ts';

/** One version of a file: a blob of git, or what stands in the working tree. */
export type Version = { path: string; blob: string } | { path: string; blob?: undefined };

/** What became of one life on one day; a life goes on when its file is renamed. */
export interface LifeChange {
  life: number;
  /** How it stood at the day's end; none when it was gone. */
  version?: Version;
}

/** A day on which something was committed. */
export interface ReplayedDay {
  /** YYYY-MM-DD */
  date: string;
  /** Its newest commit; none for what is not committed. */
  commit?: string;
  changes: LifeChange[];
}

/** The present lives, by path. */
export type Lives = Map<string, number>;

/**
 * Plays a history again, day by day, the oldest first. What several commits of a day change is told once, as it stood
 * at the day's end; clocks that went backwards are read as having stood still.
 * @param commits the newest first, as `readLog` gives them
 * @param until YYYY-MM-DD: what is dated later happened on that day
 */
export class Replay {
  readonly lives: Lives = new Map();
  readonly #versions = new Map<number, Version>();
  #count = 0;

  *days(commits: readonly LoggedCommit[], until: string): Generator<ReplayedDay> {
    let day: { date: string; commit: string; touched: Set<number> } | undefined;
    for (const { hash, date: told, files } of commits.toReversed()) {
      const date = [day?.date ?? '', told.slice(0, 10)].toSorted()[1]!;
      const capped = date > until ? until : date;
      if (day && day.date !== capped) yield this.#close(day);
      if (day?.date !== capped) day = { date: capped, commit: hash, touched: new Set() };
      day!.commit = hash;
      for (const life of this.#apply(files)) day!.touched.add(life);
    }
    if (day) yield this.#close(day);
  }

  /** The blob of a file as of the newest commit played. */
  blobOf(path: string): string | undefined {
    const life = this.lives.get(path);
    return life === undefined ? undefined : this.#versions.get(life)?.blob;
  }

  /** What the working tree changes, and what the publication leaves out, as one more day. */
  last(date: string, files: readonly ChangedFile[], isPublished: (path: string) => boolean): ReplayedDay {
    const touched = new Set(this.#apply(files));
    for (const [path, life] of this.lives) {
      if (isPublished(path)) continue;
      this.lives.delete(path);
      this.#versions.delete(life);
      touched.add(life);
    }
    return { date, changes: this.#changesOf(touched) };
  }

  #close({ date, commit, touched }: { date: string; commit: string; touched: Set<number> }): ReplayedDay {
    return { date, commit, changes: this.#changesOf(touched) };
  }

  #changesOf(touched: Iterable<number>): LifeChange[] {
    return [...touched].map((life) => {
      const version = this.#versions.get(life);
      return { life, ...(version && { version }) };
    });
  }

  /** Files that leave give their lives up first, so that two that swap their names keep theirs. */
  #apply(files: readonly ChangedFile[]): number[] {
    const leaving = files.map(({ from, to }) => {
      const life = from && this.lives.get(from.path);
      if (from && from.path !== to) this.lives.delete(from.path);
      return life;
    });
    return files.flatMap(({ to, toBlob }, index) => {
      const life = leaving[index] ?? (to === undefined ? undefined : (this.lives.get(to) ?? this.#count++));
      if (life === undefined) return [];
      if (to === undefined) this.#versions.delete(life);
      else {
        this.lives.set(to, life);
        this.#versions.set(life, toBlob ? { path: to, blob: toBlob } : { path: to });
      }
      return [life];
    });
  }
}
