/** The national Table Schema, as far as our CSV is judged by it. */
export interface TableSchema {
  fields: {
    name: string;
    type: string;
    constraints?: { required?: boolean; unique?: boolean; pattern?: string; maxLength?: number };
  }[];
}

/** Closed lists by column: words, or `{code}` for the typologies. */
export type ClosedLists = Record<string, (string | { code: string })[]>;

/** The reference's pattern lacks the space of this one word, which its prose and the national package have. */
const WITH_SPACE = 'Étapes numériques (La Poste)';
const WITHOUT_SPACE = 'Étapes numériques(La Poste)';

/** Every way in which rows break the national schema: required, unique, type, pattern, length, words of lists. */
export function violations(
  schema: TableSchema,
  lists: ClosedLists,
  rows: Record<string, string>[],
): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    for (const problem of rowProblems(schema, lists, row))
      problems.push(`row ${index} (${row.id}): ${problem}`);
    if (seen.has(row.id ?? '')) problems.push(`row ${index} (${row.id}): id is not unique`);
    seen.add(row.id ?? '');
  }
  return problems;
}

function rowProblems(schema: TableSchema, lists: ClosedLists, row: Record<string, string>): string[] {
  const problems: string[] = [];
  for (const { name, type, constraints } of schema.fields) {
    const value = row[name] ?? '';
    if (value === '') {
      if (constraints?.required) problems.push(`${name} is required`);
      continue;
    }
    if (!hasType(value, type)) problems.push(`${name} is no ${type}: ${value}`);
    if (constraints?.pattern && !new RegExp(constraints.pattern, 'u').test(asPatternExpects(value))) {
      problems.push(`${name} breaks its pattern: ${value}`);
    }
    if (constraints?.maxLength && [...value].length > constraints.maxLength)
      problems.push(`${name} is too long`);
    problems.push(...unknownWords(value, lists[name]).map((word) => `${name} has an unknown word: ${word}`));
  }
  return problems;
}

/** The patterns have no anchor at the start: each word is checked for itself. */
function unknownWords(value: string, list: ClosedLists[string] | undefined): string[] {
  if (!list) return [];
  const words = new Set(list.map((word) => (typeof word === 'string' ? word : word.code)));
  return value.split('|').filter((word) => !words.has(word));
}

function hasType(value: string, type: string): boolean {
  if (type === 'number') return /^-?\d+(?:\.\d+)?$/.test(value);
  if (type !== 'date') return true;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}

function asPatternExpects(value: string): string {
  return value.replaceAll(WITH_SPACE, WITHOUT_SPACE);
}
