import commun from '../../schema/commun.schema.json' with { type: 'json' };
import lieu from '../../schema/lieu.schema.json' with { type: 'json' };
import pratique from '../../schema/pratique.schema.json' with { type: 'json' };

/** The part of JSON Schema that our schemas use. */
export interface SchemaNode {
  title?: string;
  description?: string;
  type?: string;
  properties?: Record<string, SchemaNode>;
  additionalProperties?: boolean | SchemaNode;
  required?: string[];
  items?: SchemaNode;
  enum?: string[];
  examples?: unknown[];
  pattern?: string;
  format?: string;
  maxLength?: number;
  minLength?: number;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  $ref?: string;
  $defs?: Record<string, SchemaNode>;
  'x-vocabulaire'?: string;
}

/** What a schema describes: an entry of a collection, or `commun.yaml`. */
export type SchemaName = 'lieux' | 'pratiques' | 'commun';

export const schemas: Readonly<Record<SchemaName, SchemaNode>> = { lieux: lieu, pratiques: pratique, commun };

/** Follows `$ref: #/$defs/…`. */
export function resolveNode(name: SchemaName, node: SchemaNode | undefined): SchemaNode | undefined {
  const ref = node?.$ref?.replace('#/$defs/', '');
  return ref === undefined ? node : schemas[name].$defs?.[ref];
}

/** The schema of the value at a pointer; undefined where the schema knows nothing. */
export function schemaAt(name: SchemaName, pointer: readonly (string | number)[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = schemas[name];
  for (const step of pointer) {
    node = typeof step === 'number' ? node?.items : propertyOf(node, step);
    node = resolveNode(name, node);
  }
  return node;
}

function propertyOf(node: SchemaNode | undefined, key: string): SchemaNode | undefined {
  if (node?.properties && Object.hasOwn(node.properties, key)) return node.properties[key];
  return typeof node?.additionalProperties === 'object' ? node.additionalProperties : undefined;
}
