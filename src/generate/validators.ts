import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { isDate, isEmail, isUri } from '../data/formats.ts';

/** A CommonJS module, which Node gives whole and TypeScript by its default export. */
const standalone = (standaloneModule as unknown as { default: typeof standaloneModule }).default;

/** What ajv writes, and what we keep: nothing that browsers lack (`require`), nothing that no message uses. */
const EDITS: readonly (readonly [written: RegExp, kept: string])[] = [
  [/^"use strict";/, ''],
  [/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, 'runtime.codePoints'],
  [/require\("ajv\/dist\/runtime\/equal"\)\.default/g, 'runtime.isEqual'],
  [/,schemaPath:"[^"]*"/g, ''],
  [
    /if\(vErrors === null\)\{vErrors = \[(err\d+)\];\}else \{vErrors\.push\(\1\);\}/g,
    'vErrors = runtime.add(vErrors, $1);',
  ],
  [/;(?=const |let |function |export )/g, ';\n'],
];

/**
 * The schemas as code that needs neither ajv nor `eval`: what a page with a strict Content-Security-Policy can run, and
 * what Node starts without compiling anything.
 * @param schemas name of a collection, or `commun` → its schema
 */
export function validatorsModule(schemas: ReadonlyMap<string, object>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    verbose: false,
    messages: false,
    meta: false,
    validateSchema: false,
    inlineRefs: false,
    code: { source: true, esm: true, formats: _`runtime` },
  });
  ajv.addKeyword('x-vocabulaire');
  ajv.addKeyword('x-reference');
  ajv.addFormat('date', isDate);
  ajv.addFormat('uri', isUri);
  ajv.addFormat('email', isEmail);
  const exported: Record<string, string> = {};
  for (const [name, schema] of schemas) {
    const id = (schema as { $id?: string }).$id ?? name;
    ajv.addSchema(bare(schema) as object, id);
    exported[name.replaceAll('-', '_')] = id;
  }
  let code = standalone(ajv, exported);
  for (const [written, kept] of EDITS) code = code.replace(written, kept);
  if (code.includes('require(')) throw new Error('ajv asks for a module that browsers do not have');
  return `${BANNER}${code}\n`;
}

/** Words for people, which judge nothing: without them the code is half as long. */
const WORDS = new Set(['title', 'description', 'examples', 'x-vocabulaire', 'x-reference', '$comment']);

/** A schema without the words for people. @param isNames are the keys those of properties, not of the schema? */
function bare(schema: unknown, isNames = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => bare(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isNames || !WORDS.has(key))
      .map(([key, value]) => [key, bare(value, !isNames && (key === 'properties' || key === '$defs'))]),
  );
}

const BANNER = `// Generated from schema/*.schema.json by \`npm run generate\`: change the schema, not this file.
import * as runtime from './schema-runtime.ts';
`;

/** Types of that module: ajv's own, one validator a schema. */
export function validatorsTypes(names: Iterable<string>): string {
  const lines = [...names].map(
    (name) => `export declare const ${name.replaceAll('-', '_')}: SchemaValidator;`,
  );
  return `${TYPES_BANNER}${lines.join('\n')}\n`;
}

const TYPES_BANNER = `// Generated from schema/*.schema.json by \`npm run generate\`: change the schema, not this file.
import type { SchemaValidator } from './schema-runtime.ts';

`;
