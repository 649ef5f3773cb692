import { join } from 'node:path';
import fc from 'fast-check';
import { allEntries } from '../../src/data/entry.ts';
import { projectRoot } from '../../src/data/env.ts';
import { loadCommons } from '../../src/data/load.ts';
import { formatEntry } from '../../src/data/write.ts';
import { INVENTED_VALUES } from '../../src/hours/testing/invented-values.ts';
import { mistakes } from '../../src/lint/mistakes/index.ts';
import { hostileFields } from '../hostile/fields.ts';
import { goodLieu } from '../hostile/generate.ts';
import { hostileSyntax } from '../hostile/syntax.ts';

/** A file that somebody may propose. */
export interface Proposed {
  /** Below the data folder. */
  path: string;
  text: string;
}

/** Always the same entries, so that a difference can be seen again. */
const SEED = 20261122;

/** Hours that no notation knows, and one that only the library reads. */
const OTHER_HOURS = [
  'sunrise-12:00',
  'Mo-Fr 09:00-12:00; sunset-22:00 "concert"',
  'lundi 9h-12h',
  'Mo-Fr 9h00-12h00',
  'Mo-Fr 25:00-26:00',
  'Mo-Fr 09:00-12:00 off open',
  'Lu-Ve 09:00-12:00',
  'Mo-Fr 09:00-12:00,',
  'week 60 Mo 09:00-12:00',
  'Feb 31 10:00-12:00',
];

/** Some 230 valid and invalid entries: mistakes that are often made, hostile texts, hours of every kind, demonstration entries changed at random. */
export function entriesToCheck(): Proposed[] {
  return [
    ...mistakes.flatMap(({ list }) => list).flatMap(({ path, content }) => textual(path, content)),
    ...[...hostileSyntax(), ...hostileFields()]
      .filter((_, index) => index % 4 === 0)
      .flatMap(({ path, bytes }) => textual(path, bytes)),
    ...[...INVENTED_VALUES, ...OTHER_HOURS].map((horaires, index) => ({
      path: `lieux/29/essai-horaires-${index}.yaml`,
      text: goodLieu(1).replace(/^horaires: .*$/m, () => `horaires: ${JSON.stringify(horaires)}`),
    })),
    ...copies(6),
    ...changedEntries(70),
  ];
}

/** A form or an editor gives text; what is not UTF-8 is refused before. */
function textual(path: string, content: string | Uint8Array): Proposed[] {
  if (typeof content === 'string') return [{ path, text: content }];
  try {
    return [{ path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content) }];
  } catch {
    return [];
  }
}

/** Lieux of the demonstration told a second time, under another name of file. */
function copies(count: number): Proposed[] {
  const { lieux } = loadCommons(join(projectRoot, 'data'));
  return lieux.slice(0, count).map(({ id, value }) => ({
    path: `lieux/${id}-encore.yaml`,
    text: formatEntry('lieux', value),
  }));
}

/** Entries of the demonstration: some as they are, most with a property taken away, replaced or added. */
function changedEntries(count: number): Proposed[] {
  const entries = allEntries(loadCommons(join(projectRoot, 'data')));
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      12,
      '',
      [],
      {},
      ['a'],
      '31/12/2024',
      '2999-01-01',
      'Demandez Mme Martin au 06 12 34 56 78',
      '<b>gras</b>',
      'x'.repeat(400),
      '29/inconnu',
      ['29/inconnu'],
    ),
    fc.string(),
    fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.integer(), { maxKeys: 2 }),
  );
  const entry = fc.constantFrom(...entries);
  const change = fc.oneof(
    { weight: 1, arbitrary: fc.constant({ kind: 'none' as const }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('replace' as const), at: fc.nat(), value: odd }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('add' as const),
        key: fc.string({ minLength: 1 }),
        value: odd,
      }),
    },
  );
  return fc.sample(fc.tuple(entry, change), { seed: SEED, numRuns: count }).map(([of, how]) => {
    const value = structuredClone(of.value) as unknown as Record<string, unknown>;
    const keys = Object.keys(value);
    if (how.kind === 'remove') delete value[keys[how.at % keys.length]!];
    if (how.kind === 'replace') value[keys[how.at % keys.length]!] = how.value;
    if (how.kind === 'add') value[how.key] = how.value;
    return { path: of.path, text: formatEntry(of.collection, value, of.texte) };
  });
}
