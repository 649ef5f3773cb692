import { resolveNode, type SchemaName, type SchemaNode, schemas } from '../data/schema-files.ts';

/** A value that its schema accepts; another one for another `turn` (0 or 1). */
export function sampleOf(name: SchemaName, node: SchemaNode | undefined, turn: 0 | 1, key = ''): unknown {
  const own = resolveNode(name, node) ?? {};
  if (own.enum) return own.enum[turn] ?? own.enum[0];
  switch (own.type) {
    case 'array':
      return key === 'coordinates' ? [[turn, turn]] : [sampleOf(name, own.items, turn, key)];
    case 'boolean':
      return turn === 1;
    case 'number':
    case 'integer':
      return (own.minimum ?? 0) + turn + 1;
    case 'object':
      return Object.fromEntries(
        Object.entries(own.properties ?? { autre: { type: 'string' } }).map(([inner, child]) => [
          inner,
          sampleOf(name, child, turn, inner),
        ]),
      );
    default:
      return sampleText(own, turn, key);
  }
}

function sampleText({ format, pattern = '' }: SchemaNode, turn: 0 | 1, key: string): string {
  if (key === 'horaires') return ['Mo 09:00-12:00', 'Mo 09:00-17:00'][turn]!;
  if (key === 'telephone') return ['+33261910000', '+33261910001'][turn]!;
  if (format === 'date') return ['2026-03-01', '2026-03-02'][turn]!;
  if (format === 'email') return ['accueil@example.org', 'contact@example.org'][turn]!;
  if (format === 'uri') return ['https://a.example.org/', 'https://b.example.org/'][turn]!;
  if (pattern.includes('2[AB])/')) return ['29/un', '29/deux'][turn]!;
  if (pattern.startsWith('^\\d{4}')) return ['2026', '2027'][turn]!;
  return ['un', 'deux'][turn]!;
}

/** Every property of a collection that can change alone: its pointer, and whether it is told with its block. */
export function leaves(name: SchemaName): string[][] {
  const walk = (node: SchemaNode | undefined, steps: string[]): string[][] => {
    const own = resolveNode(name, node);
    const inner = own?.type === 'array' ? resolveNode(name, own.items) : own;
    const step = own?.type === 'array' ? [...steps, '0'] : steps;
    if (!inner?.properties) return [steps];
    return Object.entries(inner.properties).flatMap(([key, child]) => walk(child, [...step, key]));
  };
  return walk(schemas[name], []);
}
