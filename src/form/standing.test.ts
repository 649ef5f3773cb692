import { expect, it } from 'vitest';
import { readEntry } from '../data/read.ts';
import { changesBetween } from '../diff/changes.ts';
import { sayChange } from '../diff/say-change.ts';
import { changedLines } from './changed-part.ts';
import { fromMessage, toMessage } from './message.ts';
import { applyPart } from './rewrite-entry.ts';
import { standingOf } from './standing.ts';
import { setAt } from './value.ts';

it('tells an answer that was taken away from one that nobody knows', () => {
  expect(standingOf([undefined], [undefined])).toBe('unknown');
  expect(standingOf([['fr']], [undefined])).toBe('emptied');
  expect(standingOf([undefined, '02'], [undefined, undefined])).toBe('emptied');
  expect(standingOf([['fr']], [['fr']])).toBe('given');
  expect(standingOf([undefined, 'a'], ['b', undefined])).toBe('given');
  expect(standingOf([undefined], [false])).toBe('given');
});

it('carries a list that was emptied through the message to the file, and says so in a sentence', () => {
  const path = 'lieux/29/brest-essai.yaml';
  const file = '# vu\nnom: Essai\nservices:\n  - Aide aux démarches administratives\nlangues:\n  - fr\n';
  const before = readEntry(path, file).value as Record<string, unknown>;
  // Every box unticked; the languages were looked at, and left.
  const after = setAt(before, ['services'], []);
  const [received] = fromMessage(
    toMessage({ path, content: changedLines('lieux', before, after), part: true }),
  );
  const part = readEntry('changement.yaml', received!.content).value as Record<string, unknown>;
  const written = applyPart(path, file, part);
  expect(written).toBe('# vu\nnom: Essai\nlangues:\n  - fr\n');
  const sentences = changesBetween('lieux', before, readEntry(path, written).value).map(sayChange);
  expect(sentences).toEqual([
    'Services\u00a0: plus rien (c’était «\u00a0Faire une démarche (CAF, impôts, retraite…)\u00a0»).',
  ]);
});
