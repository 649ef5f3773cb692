/** One line of the bench's table. */
export interface Line {
  /** What was measured, in French. */
  what: string;
  /** Measured value, in words: `3,2 s`. */
  value: string;
  /** What it is compared with, in words; absent where the value itself is judged. */
  floor?: string;
  /** What is judged: a ratio, bytes. */
  score: number;
  /** The highest score allowed; absent where the line only informs. */
  limit?: number;
  /** How to say the score. */
  unit: 'ratio' | 'bytes';
}

/** True when the line is past its limit. */
export function isOver({ score, limit }: Line): boolean {
  return limit !== undefined && !(score <= limit);
}
