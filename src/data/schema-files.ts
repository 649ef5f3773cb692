import action from '../../schema/action.schema.json' with { type: 'json' };
import appel from '../../schema/appel.schema.json' with { type: 'json' };
import commun from '../../schema/commun.schema.json' with { type: 'json' };
import decision from '../../schema/decision.schema.json' with { type: 'json' };
import guide from '../../schema/guide.schema.json' with { type: 'json' };
import lieu from '../../schema/lieu.schema.json' with { type: 'json' };
import manque from '../../schema/manque.schema.json' with { type: 'json' };
import pratique from '../../schema/pratique.schema.json' with { type: 'json' };
import ressource from '../../schema/ressource.schema.json' with { type: 'json' };
import servicePublic from '../../schema/service-public.schema.json' with { type: 'json' };
import territoire from '../../schema/territoire.schema.json' with { type: 'json' };
import type { Collection } from './collections.ts';

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
  minProperties?: number;
  minimum?: number;
  maximum?: number;
  $ref?: string;
  $defs?: Record<string, SchemaNode>;
  'x-vocabulaire'?: string;
  /** The collection whose identifiers the text names. */
  'x-reference'?: string;
}

/** What a schema describes: an entry of a collection, or `commun.yaml`. */
export type SchemaName = Collection | 'commun';

export const schemas: Readonly<Record<SchemaName, SchemaNode>> = {
  lieux: lieu,
  pratiques: pratique,
  territoires: territoire,
  'services-publics': servicePublic,
  manques: manque,
  actions: action,
  decisions: decision,
  guides: guide,
  ressources: ressource,
  appels: appel,
  commun,
};

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
