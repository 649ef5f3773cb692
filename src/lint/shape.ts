import type { Pointer } from '../data/read.ts';
import type { SchemaName } from '../data/schema-files.ts';
import { type SchemaError, validate } from '../data/validate.ts';
import { explainShape } from './explain-shape.ts';
import type { Repair } from './repair.ts';
import type { Context } from './rule.ts';
import { valueAt } from './value-at.ts';

/**
 * Reports what the schema refuses, one finding a place.
 * @returns the part of the value that is well-formed, on which the other rules can rely; undefined when too little is
 */
export function checkShape(
  name: SchemaName,
  path: string,
  value: unknown,
  context: Pick<Context, 'report'>,
): unknown {
  const errors = validate(name, value);
  if (errors.length === 0) return value;
  const told = onePerPlace(errors).map((error) => ({ error, ...explainShape(name, error, value) }));
  const renamed = new Set(told.flatMap(({ repair }) => (repair ? nameAfter(repair) : [])));
  // What is there under a misspelt name is told once, with that name.
  for (const { error, rule, ...problem } of told)
    if (!renamed.has(missingName(error))) context.report({ path }, rule, problem);
  const sound = withoutErrors(value, errors);
  return validate(name, sound).length === 0 ? sound : undefined;
}

/** Where a property will stand once its name is mended. */
function nameAfter(repair: Repair): string[] {
  return repair.kind === 'rename' ? [JSON.stringify([...repair.pointer.slice(0, -1), repair.to])] : [];
}

function missingName({ pointer, params }: SchemaError): string {
  return JSON.stringify([...pointer, params.missingProperty]);
}

/** A value that breaks a format and a pattern is told once; what it lacks or has too much is told apart. */
function onePerPlace(errors: readonly SchemaError[]): SchemaError[] {
  const places = new Map<string, SchemaError>();
  for (const error of errors) {
    const extra = error.params.missingProperty ?? error.params.additionalProperty ?? '';
    const key = JSON.stringify([error.pointer, extra]);
    if (!places.has(key)) places.set(key, error);
  }
  return [...places.values()];
}

/** A copy without the values that the schema refuses. */
function withoutErrors(value: unknown, errors: readonly SchemaError[]): unknown {
  const copy = structuredClone(value);
  const pointers = errors
    .filter(({ keyword }) => keyword !== 'required')
    .map(({ pointer, params }) =>
      typeof params.additionalProperty === 'string' ? [...pointer, params.additionalProperty] : pointer,
    );
  // Later items of a list first, so that the places of the others still hold.
  pointers.sort((a, b) => b.length - a.length || Number(b.at(-1)) - Number(a.at(-1)) || 0);
  const done = new Set<string>();
  for (const pointer of pointers) {
    const key = JSON.stringify(pointer);
    if (!done.has(key)) removeAt(copy, pointer);
    done.add(key);
  }
  return copy;
}

function removeAt(root: unknown, pointer: Pointer): void {
  const parent = valueAt(root, pointer.slice(0, -1));
  const last = pointer.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<string, unknown>)[last];
}
