import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isDate, isEmail, isUri } from './formats.ts';
import type { Pointer } from './locate.ts';
import { type SchemaName, schemas } from './schema-files.ts';

/** What the schema refuses, before it is put in words. */
export interface SchemaError {
  /** Where: the value itself, or the mapping that has or lacks a property. */
  pointer: Pointer;
  /** JSON Schema keyword: `required`, `enum`, `pattern`… */
  keyword: string;
  params: Record<string, unknown>;
}

const compiled = new Map<SchemaName, ValidateFunction>();
let ajv: Ajv2020 | undefined;

/** Everything the schema refuses in a value; empty when it is well-formed. */
export function validate(name: SchemaName, value: unknown): SchemaError[] {
  const check = validatorOf(name);
  if (check(value)) return [];
  return (check.errors ?? []).map((error) => toSchemaError(error, value));
}

/** Compiles a schema once, on first use. */
function validatorOf(name: SchemaName): ValidateFunction {
  let check = compiled.get(name);
  if (!check) {
    ajv ??= makeAjv();
    check = ajv.compile(schemas[name]);
    compiled.set(name, check);
  }
  return check;
}

function makeAjv(): Ajv2020 {
  const instance = new Ajv2020({
    allErrors: true,
    strict: true,
    verbose: false,
    messages: false,
    meta: false,
    validateSchema: false,
  });
  instance.addKeyword('x-vocabulaire');
  instance.addKeyword('x-reference');
  instance.addFormat('date', isDate);
  instance.addFormat('uri', isUri);
  instance.addFormat('email', isEmail);
  return instance;
}

function toSchemaError(error: ErrorObject, root: unknown): SchemaError {
  const pointer: (string | number)[] = [];
  let value = root;
  for (const step of error.instancePath.split('/').slice(1)) {
    const key = step.replace(/~1/g, '/').replace(/~0/g, '~');
    pointer.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return { pointer, keyword: error.keyword, params: error.params };
}
