import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCommons } from '../../data/load.ts';
import { validate } from '../../data/validate.ts';
import { checkHours } from '../../hours/check.ts';
import { writeDataFolder, writeSyntheticData } from './synthetic-data.ts';

const work = mkdtempSync(join(tmpdir(), 'commun-bench-test-'));
afterAll(() => rmSync(work, { recursive: true }));

function made(count: number, distinctShare: number) {
  const folder = join(work, `${count}-${distinctShare}`);
  writeSyntheticData(folder, count, distinctShare);
  return loadCommons(folder);
}

describe('synthetic lieux', () => {
  const commons = made(400, 0.55);
  const hours = commons.lieux.flatMap(({ value }) => value.horaires ?? []);

  it('are as many as asked, readable, of the schema, spread over France', () => {
    expect(commons.lieux).toHaveLength(400);
    expect(commons.unreadable).toEqual([]);
    for (const { id, value } of commons.lieux) expect(validate('lieux', value), id).toEqual([]);
    expect(new Set(commons.lieux.map(({ id }) => id.split('/')[0])).size).toBeGreaterThan(60);
  });

  it('have hours that can be read, over half of them distinct', () => {
    for (const value of hours) expect(checkHours(value), value).toMatchObject({ ok: true });
    expect(new Set(hours).size / hours.length).toBeGreaterThan(0.5);
  });

  it('have hours all distinct when told so', () => {
    const all = made(200, 1).lieux.flatMap(({ value }) => value.horaires ?? []);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are the same at each run', () => {
    const values = ({ lieux }: ReturnType<typeof made>) => lieux.map(({ id, value }) => [id, value]);
    expect(values(made(50, 0.55))).toEqual(values(made(50, 0.55)));
  });

  it('never take the identifier of another', () => {
    const same = { nom: 'Mairie', adresse: { commune: 'Brest', code_insee: '29019' } };
    const folder = join(work, 'same');
    expect(writeDataFolder(folder, [same, same, same])).toHaveLength(3);
    expect(loadCommons(folder).lieux.map(({ id }) => id)).toEqual([
      '29/brest-mairie',
      '29/brest-mairie-2',
      '29/brest-mairie-3',
    ]);
  });
});

it('writes practices that the schema accepts, tied to lieux and practices that exist', () => {
  const folder = join(work, 'pratiques');
  writeSyntheticData(folder, 60, 0.55, 40);
  const { pratiques, lieux, unreadable } = loadCommons(folder);
  expect(unreadable).toEqual([]);
  expect(pratiques).toHaveLength(40);
  const known = new Set([...lieux, ...pratiques].map(({ id }) => id));
  for (const { id, value } of pratiques) {
    expect(validate('pratiques', value), id).toEqual([]);
    for (const named of [...(value.lieux ?? []), ...(value.derive_de ?? [])]) expect(known).toContain(named);
  }
  expect(pratiques.some(({ value }) => value.derive_de)).toBe(true);
});
