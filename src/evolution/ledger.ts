import type { DayChange } from '../data/evolution-record.ts';
import type { Facts } from './facts.ts';
import type { Standing } from './measures.ts';
import { moveOf } from './moves.ts';

/** What one life counts as, and where. */
interface Account {
  standing: Standing;
  facts: Facts;
}

/**
 * Keeps count of every territory, day by day: an entry is taken out as it stood and put in as it stands, and only what
 * that changes is written down. Days come in order.
 */
export class Ledger {
  readonly #accounts = new Map<number, Account>();
  /** Territory and commune → how many lieux are open there. */
  readonly #open = new Map<string, number>();
  /** Day → lives that change by themselves on it. */
  readonly #due = new Map<string, Set<number>>();
  readonly #days = new Map<string, DayChange[]>();
  readonly #populationOf: (commune: string) => number;
  #day = new Map<string, Map<string, number>>();

  /** @param populationOf inhabitants of a commune by its INSEE code, 0 where nobody knows */
  constructor(populationOf: (commune: string) => number) {
    this.#populationOf = populationOf;
  }

  /**
   * Writes a day down, and before it the days on which something fell due.
   * @param changes each life with what its version says now; none when it is gone
   * @param isFirst the day from which something is known: what is there then did not come on it
   */
  write(
    date: string,
    commit: string | undefined,
    changes: Iterable<readonly [life: number, facts: Facts | undefined]>,
    isFirst = false,
  ): void {
    this.settle(date);
    for (const [life, facts] of changes) this.#change(life, facts, date, isFirst);
    this.#close(date, commit);
  }

  /** Writes down what falls due by itself until a day. */
  settle(date: string): void {
    for (const due of [...this.#due.keys()].filter((day) => day <= date).sort()) {
      const lives = this.#due.get(due)!;
      this.#due.delete(due);
      for (const life of lives) {
        const account = this.#accounts.get(life);
        if (account) this.#change(life, account.facts, due, false);
      }
      this.#close(due, undefined);
    }
  }

  /** Gives the account of one life to another: an entry came back under a new name. */
  handOver(from: number, to: number): void {
    const account = this.#accounts.get(from);
    if (!account) return;
    this.#accounts.delete(from);
    this.#accounts.set(to, account);
  }

  /** Territory → its days, the oldest first. */
  get days(): ReadonlyMap<string, readonly DayChange[]> {
    return this.#days;
  }

  #change(life: number, facts: Facts | undefined, date: string, isFirst: boolean): void {
    const before = this.#accounts.get(life);
    const standing = facts && standingOn(facts, date);
    if (before) this.#count(before, -1);
    if (facts && standing) {
      const after = { standing, facts };
      this.#accounts.set(life, after);
      this.#count(after, 1);
      if (facts.after && facts.after.date > date) this.#wait(life, facts.after.date);
    } else this.#accounts.delete(life);
    if (isFirst) return;
    const there = new Set([...(before?.facts.territories ?? []), ...(facts?.territories ?? [])]);
    for (const territory of there) {
      const from = before?.facts.territories.includes(territory) ? before.standing : undefined;
      const to = facts?.territories.includes(territory) ? standing : undefined;
      const move = from === to ? undefined : moveOf(from, to);
      if (move) this.#add(territory, move, 1);
    }
  }

  #count({ standing, facts }: Account, one: 1 | -1): void {
    for (const territory of facts.territories) this.#add(territory, standing, one);
    if (standing !== 'lieux') return;
    for (const { territory, commune } of facts.settled ?? []) {
      const key = `${territory} ${commune}`;
      const open = (this.#open.get(key) ?? 0) + one;
      this.#open.set(key, open);
      // The first lieu of a commune opens it, the last one closes it.
      if (commune === '' || open !== (one === 1 ? 1 : 0)) continue;
      this.#add(territory, 'communes_avec_lieu', one);
      this.#add(territory, 'population_communes_avec_lieu', one * this.#populationOf(commune));
    }
  }

  #add(territory: string, measure: string, amount: number): void {
    const counts = this.#day.get(territory) ?? new Map<string, number>();
    this.#day.set(territory, counts.set(measure, (counts.get(measure) ?? 0) + amount));
  }

  #wait(life: number, date: string): void {
    const waiting = this.#due.get(date);
    if (waiting) waiting.add(life);
    else this.#due.set(date, new Set([life]));
  }

  /** What a day leaves unchanged in the end is not written. */
  #close(date: string, commit: string | undefined): void {
    for (const [territory, counts] of this.#day) {
      const changes = Object.fromEntries([...counts].filter(([, amount]) => amount !== 0));
      if (Object.keys(changes).length === 0) continue;
      const days = this.#days.get(territory) ?? [];
      this.#days.set(territory, days);
      const last = days.at(-1);
      if (last?.date === date)
        days[days.length - 1] = { ...last, ...(commit && { commit }), changes: plus(last.changes, changes) };
      else days.push({ date, ...(commit && { commit }), changes });
    }
    this.#day = new Map();
  }
}

function standingOn({ standing, after }: Facts, date: string): Standing {
  return after && after.date <= date ? after.standing : standing;
}

function plus(a: DayChange['changes'], b: DayChange['changes']): Record<string, number> {
  const sum: Record<string, number> = { ...a };
  for (const [measure, amount] of Object.entries(b)) sum[measure] = (sum[measure] ?? 0) + amount;
  return Object.fromEntries(Object.entries(sum).filter(([, amount]) => amount !== 0));
}
