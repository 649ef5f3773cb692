/** What changed on one day in one territory, figure by figure: `{lieux: 2, lieux_ajoutes: 3, fermetures: 1}`. */
export interface DayChange {
  /** YYYY-MM-DD */
  date: string;
  /** The day's newest commit that changed these figures; none for what is not committed yet or falls due by itself. */
  commit?: string;
  changes: Readonly<Record<string, number>>;
}

/** A version of the data that was given a name, for good. */
export interface NamedVersion {
  /** The git tag: `v2026.1`. */
  nom: string;
  /** YYYY-MM-DD, of the commit that it names. */
  date: string;
  commit: string;
}

/** The figures of a commons over time, as git remembers them. Only in a publication. */
export interface EvolutionRecord {
  /** `absente`: no git, or nothing committed there; `partielle`: a shallow clone. */
  state: 'complete' | 'partielle' | 'absente';
  /** The first day that is known; the day of the publication when git remembers nothing. */
  since: string;
  /** The day of the publication. */
  until: string;
  /** Territory → its days with a change, the oldest first; `''` is the whole commons. */
  days: Readonly<Record<string, readonly DayChange[]>>;
  /** The oldest first. */
  versions: readonly NamedVersion[];
}
