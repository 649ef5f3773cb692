import { describe, expect, it } from 'vitest';
import { readEntry } from '../../data/read.ts';
import { mistakes } from './index.ts';
import { MODEL, MODEL_PATH, placed } from './mistake.ts';
import { outcomeOf } from './outcome.ts';

const all = mistakes.flatMap(({ list }) => list);

describe('the commonest mistakes', () => {
  it('start from a file that nothing is wrong with', () => {
    expect(outcomeOf(placed('nothing', MODEL_PATH))).toEqual({ said: [], repaired: false });
    expect(readEntry(MODEL_PATH, MODEL).problems).toEqual([]);
  });

  it('are at least forty, each told once', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
  });

  it.each(all.map((mistake) => [mistake.what, mistake] as const))(
    '%s: repaired, or told in one sentence',
    (_, mistake) => {
      const { said, repaired } = outcomeOf(mistake);
      expect(repaired || said.length === 1, JSON.stringify(said)).toBe(true);
      expect(said.length).toBeLessThanOrEqual(1);
      for (const { message } of said) {
        expect(message).toMatch(/^[«\p{Lu}]/u);
        // Something to do: an imperative, or a question that holds the word to write.
        expect(message).toMatch(/\p{L}ez(?:-l[ae]s?)?(?!\p{L})|^Il manque|vouliez-vous|s’écri(?:t|vent)/u);
        expect(message).not.toMatch(/undefined|null|\[object|schema|must |invalid/);
      }
    },
  );
});
