/** What the generated validators ask for at run time, besides the formats. */

export { isDate as date, isEmail as email, isUri as uri } from './formats.ts';

/** What a validator refuses, as ajv tells it. */
export interface RawSchemaError {
  /** JSON pointer. */
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** A schema made code: whether a value is well-formed, and else why not, in `errors`. */
export interface SchemaValidator {
  (value: unknown): boolean;
  errors?: RawSchemaError[] | null;
}

/** Length of a text as JSON Schema counts it: in code points. */
export function codePoints(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++)
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      length--;
      at++;
    }
  return length;
}

/** Are two values of a data file equal as JSON Schema understands it (`uniqueItems`)? Plain values only. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}

/** One more error. */
export function add<T>(errors: T[] | null, error: T): T[] {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
