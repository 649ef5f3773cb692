/** The part of a JSON Schema that says in which order its properties come. */
export interface OrderedSchema {
  properties?: Record<string, OrderedSchema>;
  items?: OrderedSchema;
  $ref?: string;
  $defs?: Record<string, OrderedSchema>;
}

/**
 * Copies a value with the keys of every object in its schema's order, so that two entries never differ by
 * the order in which somebody typed them. Keys that the schema does not name come last, as they stood.
 */
export function inSchemaOrder<T>(value: T, schema: OrderedSchema, root: OrderedSchema = schema): T {
  const rules = schema.$ref ? resolve(schema.$ref, root) : schema;
  if (Array.isArray(value)) {
    const { items } = rules;
    return items && hasObjects(value) ? (value.map((item) => inSchemaOrder(item, items, root)) as T) : value;
  }
  if (typeof value !== 'object' || value === null || !rules.properties) return value;
  const source = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const [key, property] of Object.entries(rules.properties)) {
    if (source[key] !== undefined) copy[key] = inSchemaOrder(source[key], property, root);
  }
  for (const key of Object.keys(source)) if (!(key in copy)) copy[key] = source[key];
  return copy as T;
}

function resolve(ref: string, root: OrderedSchema): OrderedSchema {
  const found = root.$defs?.[ref.replace('#/$defs/', '')];
  if (!found) throw new Error(`schema reference that leads nowhere: ${ref}`);
  return found;
}

function hasObjects(list: unknown[]): boolean {
  return typeof list[0] === 'object';
}
