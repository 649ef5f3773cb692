import { type AnyEntry, type Collection, entryOf } from '../data/entry.ts';
import { readBlobs } from '../data/git.ts';
import { readEntry } from '../data/read.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Membership } from './membership.ts';
import type { Version } from './replay.ts';

/** Blobs read at a time. */
const CHUNK = 2000;

/**
 * The facts of versions of files: those that stand today come from the entries already read, the others from git, each
 * read once.
 */
export class VersionReader {
  readonly #known = new Map<string, Facts | undefined>();
  readonly #dir: string;
  readonly #followed: ReadonlySet<Collection>;
  readonly #membership: Membership;

  /** @param followed the collections that are read; others say nothing */
  constructor(dir: string, followed: readonly Collection[], membership: Membership) {
    this.#dir = dir;
    this.#followed = new Set(followed);
    this.#membership = membership;
  }

  /** Takes in the entries of today, each with the blob that holds it, if one does. */
  know(current: Iterable<{ entry: AnyEntry; blob?: string | undefined }>): void {
    for (const { entry, blob } of current) {
      const facts = factsOf(entry, this.#membership);
      this.#known.set(keyOf({ path: entry.path }), facts);
      if (blob) this.#known.set(keyOf({ path: entry.path, blob }), facts);
    }
  }

  /** Reads what is not known yet of these versions. */
  prepare(versions: readonly Version[]): void {
    const missing = new Map(
      versions.flatMap((version) =>
        version.blob && this.#follows(version.path) && !this.#known.has(keyOf(version))
          ? [[keyOf(version), version]]
          : [],
      ) as [string, Version & { blob: string }][],
    );
    const all = [...missing.values()];
    for (let at = 0; at < all.length; at += CHUNK) {
      const part = all.slice(at, at + CHUNK);
      const contents = readBlobs(
        this.#dir,
        part.map(({ blob }) => blob),
      );
      for (const [index, version] of part.entries()) {
        this.#known.set(keyOf(version), this.#read(version.path, contents[index]!));
      }
    }
  }

  /** What a prepared version says; undefined for what is not followed or cannot be understood. */
  factsOf(version: Version): Facts | undefined {
    return this.#known.get(keyOf(version));
  }

  #follows(path: string): boolean {
    const place = entryOf(path);
    return place !== undefined && this.#followed.has(place.collection);
  }

  #read(path: string, bytes: Uint8Array): Facts | undefined {
    const { value } = readEntry(path, bytes);
    const place = entryOf(path);
    if (!place || value === undefined) return undefined;
    return factsOf({ ...place, value } as AnyEntry, this.#membership);
  }
}

function keyOf({ path, blob = '' }: Version): string {
  return `${blob} ${path}`;
}
