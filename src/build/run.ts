import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../data/env.ts';
import { UsageError } from '../data/usage-error.ts';
import { publicationInstant } from './instant.ts';
import { isLarge } from './is-large.ts';
import { quantity } from './numbers.ts';
import { writeOffline } from './offline/write-offline.ts';
import { MARKER, realPathOf, refuseUnsafeOutput } from './output.ts';
import type { Progress } from './progress.ts';
import { divide } from './renderer/share.ts';
import { runStep } from './step.ts';
import { openStaging, swapIn } from './swap.ts';
import { together } from './together.ts';
import { verifyOutput } from './verify.ts';

export interface BuildOptions {
  /** Absolute path of the data folder; it may be absent. */
  data: string;
  /** Absolute path of the output folder. */
  out: string;
  /** Leaves entries with an error out instead of refusing to publish. */
  skipInvalid?: boolean;
}

export interface BuildReport {
  lieux: number;
  pratiques: number;
  pages: number;
  files: number;
  bytes: number;
  skipped: string[];
  /** Were the pages compiled by this build, rather than by an earlier one of the same project? */
  compiled: boolean;
  /** Milliseconds of each step, by name; some run side by side. */
  durations: Record<string, number>;
}

/**
 * Builds the whole site beside the output folder and swaps it in at the end; a failure leaves the output as it was.
 * @throws UsageError when the data or the output folder do not allow it
 */
export async function buildSite(options: BuildOptions, progress: Progress): Promise<BuildReport> {
  const out = realPathOf(options.out);
  refuseUnsafeOutput({ out, data: options.data, root: projectRoot });
  const instant = publicationInstant(options.data);
  const staging = openStaging(out);
  const work = `${staging}-work`;
  const snapshot = join(work, 'commons.jsonl');
  const plan = join(work, 'pages.txt');
  mkdirSync(work, { recursive: true });
  try {
    const { data, skipInvalid = false } = options;
    const oneByOne = isLarge(data);
    const check = progress.step('check', 'vérification des données', () =>
      runStep('prepare', { data, instant, skipInvalid, snapshot, plan }),
    );
    const compile = async () => {
      if (oneByOne) await check;
      return progress.step('compile', 'préparation des pages', () =>
        runStep('compile', { work }, { COMMUN_DATA: data }),
      );
    };
    const [prepared, compiled] = await together(check, compile());
    progress.list('Fiches laissées de côté :', prepared.skipped);
    const { renderer } = compiled;
    if (!renderer || compiled.base !== prepared.base || compiled.site !== prepared.site) {
      throw new UsageError('commun.yaml a changé pendant la construction : relancez-la. Rien n’est publié.');
    }
    const { lieux, pratiques, pages, skipped } = prepared;
    await writeParts({ staging, work, snapshot, renderer, lieux, pages, oneByOne }, progress);
    writeOffline(staging, prepared.base);
    writeFileSync(join(staging, MARKER), `${JSON.stringify({ instant, base: prepared.base })}\n`);
    const written = await progress.step('verify', 'contrôle du résultat', () => verifyOutput(staging, plan));
    swapIn(staging, out);
    const { durations } = progress;
    return { lieux, pratiques, pages, ...written, skipped, compiled: !compiled.kept, durations };
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(staging, { recursive: true, force: true });
  }
}

interface Parts {
  staging: string;
  work: string;
  snapshot: string;
  renderer: string;
  /** How many lieux there are. */
  lieux: number;
  /** How many pages are due. */
  pages: number;
  /** Must memory be spared? */
  oneByOne: boolean;
}

/** Pages, then open data and search index: side by side as far as memory allows. */
async function writeParts(
  { staging, work, snapshot, renderer, lieux, pages, oneByOne }: Parts,
  progress: Progress,
): Promise<void> {
  const env = { COMMUN_SNAPSHOT: snapshot };
  await progress.step('site', quantity(pages, 'page', 'pages'), () => {
    const { processes, parts } = divide(pages);
    const claimed = join(work, 'claimed');
    mkdirSync(claimed);
    const starts = Array.from({ length: processes }, (_, number) => number === processes - 1);
    return together(
      ...starts.map((backwards) =>
        runStep('site', { out: staging, renderer, parts, claimed, backwards }, env),
      ),
    );
  });
  const files = progress.step('files', 'données ouvertes', () => runStep('files', { out: staging }, env));
  const search = async () => {
    // The indexer takes much memory for many lieux.
    if (oneByOne) await files;
    return progress.step('search', 'recherche', () => runStep('search', { out: staging, snapshot, lieux }));
  };
  await together(files, search());
}
