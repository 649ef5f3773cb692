import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../data/env.ts';
import { publicationInstant } from './instant.ts';
import { quantity } from './numbers.ts';
import { writeOffline } from './offline/write-offline.ts';
import { MARKER, realPathOf, refuseUnsafeOutput } from './output.ts';
import type { Progress } from './progress.ts';
import { runStep } from './step.ts';
import { openStaging, swapIn } from './swap.ts';
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
  /** Milliseconds of each step, by name. */
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
  const env = { COMMUN_SNAPSHOT: snapshot };
  mkdirSync(work, { recursive: true });
  try {
    const { data, skipInvalid = false } = options;
    const prepared = await progress.step('check', 'vérification des données', () =>
      runStep('prepare', { data, instant, skipInvalid, snapshot, plan }),
    );
    progress.list('Fiches laissées de côté :', prepared.skipped);
    await progress.step('site', quantity(prepared.pages, 'page', 'pages'), () =>
      runStep('site', { out: staging }, env),
    );
    await progress.step('files', 'données ouvertes, cartes et index', () =>
      runStep('files', { out: staging }, env),
    );
    await progress.step('search', 'recherche', () => runStep('search', { out: staging }, env));
    writeOffline(staging, prepared.base);
    writeFileSync(join(staging, MARKER), `${JSON.stringify({ instant, base: prepared.base })}\n`);
    const { files, bytes } = await progress.step('verify', 'contrôle du résultat', () =>
      verifyOutput(staging, plan),
    );
    swapIn(staging, out);
    const { lieux, pratiques, pages, skipped } = prepared;
    return { lieux, pratiques, pages, files, bytes, skipped, durations: progress.durations };
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(staging, { recursive: true, force: true });
  }
}
