import lighthouse, { type Result } from 'lighthouse';

/** What each category must reach, out of 100. */
export const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
export type Category = keyof typeof LEAST;
const CATEGORIES = Object.keys(LEAST) as Category[];

export interface Judgement {
  /** Out of 100. */
  scores: Record<Category, number>;
  /** What costs points: the audit and what it says. */
  faults: string[];
  /** Lighthouse's index of the machine's speed at that moment: idle ones of today stand between 1500 and 4000. */
  speed: number;
}

/**
 * Judges a page with Lighthouse's mobile settings: a slow phone on slow 4G, simulated.
 * @param rounds how many times: the one of median performance is kept, since a busy machine costs points
 * @param port on which a Chromium listens to its debugger
 */
export async function judge(address: string, port: number, rounds: number): Promise<Judgement> {
  const results: Result[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const run = await lighthouse(address, { port, onlyCategories: CATEGORIES, logLevel: 'silent' });
    if (!run) throw new Error(`Lighthouse n’a rien dit de ${address}.`);
    if (run.lhr.runtimeError) throw new Error(run.lhr.runtimeError.message);
    results.push(run.lhr);
  }
  results.sort((a, b) => score(a, 'performance') - score(b, 'performance'));
  const median = results[results.length >> 1]!;
  const scores = Object.fromEntries(CATEGORIES.map((category) => [category, score(median, category)]));
  const speed = Math.round(median.environment.benchmarkIndex);
  return { scores: scores as Judgement['scores'], faults: faultsOf(median), speed };
}

const score = ({ categories }: Result, category: Category): number =>
  Math.round((categories[category]?.score ?? 0) * 100);

function faultsOf({ audits, categories }: Result): string[] {
  const counted = CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? []);
  return counted.flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || !weight || audit.score === null || audit.score >= 0.9) return [];
    return `${id} : ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}${whereIn(audit.details)}`;
  });
}

/** The first elements that an audit names. */
function whereIn(details: unknown): string {
  const { items = [] } = (details ?? {}) as { items?: { node?: { snippet?: string }; url?: string }[] };
  const named = items.flatMap(({ node, url }) => node?.snippet ?? url ?? []).slice(0, 3);
  return named.length > 0 ? ` : ${named.join(' ')}` : '';
}

/** Whether a page falls short in a category. */
export function fallsShort({ scores }: Judgement): boolean {
  return CATEGORIES.some((category) => scores[category] < LEAST[category]);
}
