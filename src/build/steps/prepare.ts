import { writeFileSync } from 'node:fs';
import { loadCommons } from '../../data/load.ts';
import { writeSnapshot } from '../../data/snapshot.ts';
import { SUSPENSIONS } from '../../data/suspensions.ts';
import { UsageError } from '../../data/usage-error.ts';
import { checkCommons } from '../../lint/check.ts';
import { publishable } from '../../lint/publishable.ts';
import { today } from '../../lint/today.ts';
import { plannedPages } from '../../views/pages.ts';
import { type SiteAddress, siteAddress } from '../astro/settings.ts';
import { describeErrors, describeFinding } from '../describe-errors.ts';
import { remember } from '../remember.ts';

export interface PrepareInput {
  data: string;
  instant: string;
  skipInvalid: boolean;
  snapshot: string;
  /** Where the list of planned pages goes, one address a line. */
  plan: string;
}

export interface PrepareResult extends SiteAddress {
  lieux: number;
  pratiques: number;
  pages: number;
  warnings: number;
  /** Lines that name what is left out; empty unless `skipInvalid`. */
  skipped: string[];
}

/** Reads and checks the data folder, and lays down for the other steps what may be published and which pages are due. */
export function prepare(input: PrepareInput): PrepareResult {
  const commons = loadCommons(input.data);
  // A date in the future is one after the present day, even when the publication is dated earlier.
  const findings = checkCommons(commons, { today: today() });
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length && !input.skipInvalid) throw new UsageError(describeErrors(errors));
  if (errors.some(({ file }) => file === 'commun.yaml' || file === SUSPENSIONS))
    throw new UsageError(describeErrors(errors));
  const kept = remember(publishable(commons, findings), input.data, input.instant.slice(0, 10));
  const pages = plannedPages(kept, input.instant.slice(0, 10));
  refuseSharedAddresses(pages);
  writeSnapshot(input.snapshot, { commons: kept, instant: input.instant });
  writeFileSync(input.plan, pages.join('\n'));
  return {
    lieux: kept.lieux.length,
    pratiques: kept.pratiques.length,
    pages: pages.length,
    warnings: findings.length - errors.length,
    ...siteAddress(kept.commun),
    skipped: errors.map(describeFinding),
  };
}

/** Astro keeps one of two pages that claim an address and only warns: it must not come to that. */
function refuseSharedAddresses(pages: readonly string[]): void {
  const seen = new Set<string>();
  for (const page of pages) {
    if (seen.has(page)) throw new UsageError(`Deux pages réclament l’adresse ${page} : rien n’est publié.`);
    seen.add(page);
  }
}
