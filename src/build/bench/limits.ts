/** What the project promises of its speed and weight; the bench fails past any of these. */
export const LIMITS = {
  /** Check of the whole ÷ reading the files, hours as often repeated as in real files. */
  check: 8,
  /** The same when no two lieux have the same hours. */
  checkDistinct: 20,
  /** The two above are judged from this many lieux on: below, starting Node weighs most. */
  checkFrom: 15_000,
  /** Check of one given file ÷ starting Node and loading the validator. */
  oneFile: 2,
  /** Pages ÷ reading the files and writing as many, of the same sizes, as the build. */
  site: 12,
  /** The whole build ÷ the same. */
  build: 25,
  /** Figures of all territories ÷ the same. */
  indicators: 2,
  /** Build, or figures, of 20,000 lieux ÷ those of 5,000. */
  growth: 4.4,
  /** Bytes of memory, all processes of the build together. */
  memory: 1.2e9,
  /** Bytes once compressed (gzip). */
  lieuPage: 10_000,
  listPage: 15_000,
  css: 8000,
  homeScript: 15_000,
} as const;
