import { describe, expect, it } from 'vitest';
import type { Lieu } from '../data/types.generated.ts';
import { memoryOf, readMemory, writeMemory } from './memory.ts';
import { reconcile } from './reconcile.ts';

const imported: Lieu = {
  nom: 'Le Phare',
  adresse: { voie: '1 rue des Exemples', commune: 'Brest' },
  contact: { telephone: '+33199001234', courriels: ['accueil@example.org'] },
  horaires: 'Mo 09:00-12:00',
  date_maj: '2024-01-01',
};
const memory = memoryOf(imported);
const changed = (result: ReturnType<typeof reconcile>) => result.changes.map(({ path }) => path.join('.'));
const differing = (result: ReturnType<typeof reconcile>) =>
  result.differences.map(({ path }) => path.join('.'));

describe('an entry and its row, with the memory of the last import', () => {
  it('changes nothing when the row says the same', () => {
    const result = reconcile(imported, structuredClone(imported), memory, false);
    expect([changed(result), differing(result)]).toEqual([[], []]);
  });

  it('follows the source where nobody touched the entry, gaps and removals included', () => {
    const { horaires: _, ...rest } = imported;
    const row: Lieu = {
      ...rest,
      contact: { telephone: '+33199001299' },
      services: ['Loisirs et créations numériques'],
    };
    const result = reconcile(imported, row, memory, false);
    expect(changed(result).sort()).toEqual([
      'contact.courriels',
      'contact.telephone',
      'horaires',
      'services',
    ]);
    expect(result.value).toEqual(row);
    expect(result.memory).toEqual(memoryOf(row));
  });

  it('keeps and reports what people changed, whether the source moved or not', () => {
    const entry = { ...imported, horaires: 'Tu 14:00-17:00' };
    for (const horaires of [imported.horaires, 'We 10:00-12:00']) {
      const row = { ...imported, horaires, date_maj: '2024-06-01' } as Lieu;
      const result = reconcile(entry, row, memory, false);
      expect(differing(result)).toEqual(['horaires']);
      expect(changed(result)).toEqual(['date_maj']);
      expect(result.value.horaires).toBe('Tu 14:00-17:00');
      expect(differing(reconcile(result.value, row, result.memory, false))).toEqual(['horaires']);
    }
  });

  it('does not bring back what people removed, nor remove what they added', () => {
    const entry: Lieu = {
      ...imported,
      contact: { telephone: '+33199001234' },
      prise_rdv: 'https://rdv.example.org',
    };
    const result = reconcile(entry, imported, memory, false);
    expect(result.value).toEqual(entry);
    expect(differing(result)).toEqual(['contact.courriels']);
  });

  it('follows nothing older than a verification on the spot', () => {
    const entry = { ...imported, verifie: { le: '2024-09-01', par: 'l’équipe du lieu' } };
    const row = { ...imported, horaires: 'We 10:00-12:00', date_maj: '2024-06-01' };
    expect(reconcile(entry, row, memory, false).value).toEqual(entry);
    const newer = { ...row, date_maj: '2024-10-01' };
    expect(reconcile(entry, newer, memory, false).value.horaires).toBe('We 10:00-12:00');
  });
});

describe('an entry without a memory', () => {
  const row = { ...imported, horaires: 'We 10:00-12:00', source: 'exemple' };

  it('is never overwritten; a newer row only fills its gaps', () => {
    const newer = reconcile(imported, { ...row, date_maj: '2025-01-01' }, undefined, false);
    expect(changed(newer)).toEqual(['source']);
    expect(differing(newer)).toEqual(['horaires']);
    const same = reconcile(imported, row, undefined, false);
    expect(changed(same)).toEqual([]);
  });

  it('takes nothing from our own export, which writes something for what is unknown', () => {
    const result = reconcile(
      imported,
      { ...row, horaires: imported.horaires!, date_maj: '2025-01-01' },
      undefined,
      true,
    );
    expect([changed(result), differing(result)]).toEqual([[], []]);
  });
});

describe('the memory line', () => {
  it('is read back for its own source, others left in place', () => {
    const text = writeMemory(
      writeMemory('nom: Le Phare\n', 'une source', memory),
      'autre',
      memoryOf({ nom: 'X' }),
    );
    expect(readMemory(text, 'une source')).toEqual(memory);
    expect(readMemory(text, 'autre')).toEqual(memoryOf({ nom: 'X' }));
    expect(readMemory(text, 'inconnue')).toBeUndefined();
    expect(writeMemory(text, 'autre', memoryOf({ nom: 'X' }))).toBe(text);
  });

  it('holds letters only, so that no number can be read in it', () => {
    expect(memory.join('')).toMatch(/^[a-z-]+$/);
    expect(memory.filter((mark) => mark !== '---')).toHaveLength(7);
  });
});
