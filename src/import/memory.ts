import type { Lieu } from '../data/types.generated.ts';
import { canonical, MANAGED, valueAt } from './managed-fields.ts';

/**
 * What an import remembers of what it wrote: three letters a field of {@link MANAGED}, `---` for a field it left out.
 *
 * It stands as a comment on the last line of the entry's file. It tells, field by field, a value that people changed since
 * (never overwritten) from one that only the source changed (brought up to date). It holds no data: without it, as when an
 * editor drops comments, every field counts as changed by people.
 */
export type Memory = readonly string[];

const NONE = '---';
const LINE = /^# Mémoire de l’import « (.+?) », à laisser ici : ([a-z-]+)\n?/gmu;

/** The memory of a lieu as an import is about to write it. */
export function memoryOf(lieu: Partial<Lieu>): Memory {
  return MANAGED.map((path) => markOf(valueAt(lieu, path)));
}

/** Three letters for a value: FNV-1a, 32 bits, folded to 26³. */
export function markOf(value: unknown): string {
  if (value === undefined) return NONE;
  let hash = 0x811c9dc5;
  for (const char of canonical(value)) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  const letter = (step: number): string => String.fromCharCode(97 + (Math.floor(hash / 26 ** step) % 26));
  return letter(0) + letter(1) + letter(2);
}

/** The memory that a file holds for a source, if any. */
export function readMemory(text: string, source: string): Memory | undefined {
  for (const [, name, marks = ''] of text.matchAll(LINE)) {
    if (name === source) return marks.match(/.{3}/g) ?? [];
  }
  return undefined;
}

/** The text with the memory of a source on its last line; those of other sources stay. */
export function writeMemory(text: string, source: string, memory: Memory): string {
  const others = memoryLines(text).filter((line) => !line.startsWith(`# Mémoire de l’import « ${source} »`));
  const line = `# Mémoire de l’import « ${source} », à laisser ici : ${memory.join('')}`;
  return withMemoryLines(withoutMemory(text), [...others, line]);
}

/** The memory lines of a text, of any source. */
export function memoryLines(text: string): string[] {
  return [...text.matchAll(LINE)].map(([line]) => line.trimEnd());
}

/** A text with memory lines put at its end. */
export function withMemoryLines(text: string, lines: readonly string[]): string {
  return `${[text.trimEnd(), ...lines].join('\n')}\n`;
}

/** The text without any memory line. */
export function withoutMemory(text: string): string {
  return text.replace(LINE, '');
}
