import type { Pointer } from './locate.ts';
import type { SchemaName } from './schema-files.ts';
import type { RawSchemaError, SchemaValidator } from './schema-runtime.ts';
import * as validators from './validators.generated.js';

/** What the schema refuses, before it is put in words. */
export interface SchemaError {
  /** Where: the value itself, or the mapping that has or lacks a property. */
  pointer: Pointer;
  /** JSON Schema keyword: `required`, `enum`, `pattern`… */
  keyword: string;
  params: Record<string, unknown>;
}

/** Everything the schema refuses in a value; empty when it is well-formed. */
export function validate(name: SchemaName, value: unknown): SchemaError[] {
  const check = VALIDATORS[name];
  if (check(value)) return [];
  return (check.errors ?? []).map((error) => toSchemaError(error, value));
}

const { services_publics, ...others } = validators;
const VALIDATORS: Readonly<Record<SchemaName, SchemaValidator>> = {
  ...others,
  'services-publics': services_publics,
};

function toSchemaError(error: RawSchemaError, root: unknown): SchemaError {
  const pointer: (string | number)[] = [];
  let value = root;
  for (const step of error.instancePath.split('/').slice(1)) {
    const key = step.replace(/~1/g, '/').replace(/~0/g, '~');
    pointer.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return { pointer, keyword: error.keyword, params: error.params };
}
