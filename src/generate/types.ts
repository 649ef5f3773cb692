import { compile, type JSONSchema } from 'json-schema-to-typescript';

const BANNER =
  '// Generated from schema/*.schema.json by `npm run generate`: change the schema, not this file.\n';

/**
 * TypeScript types of every collection, as one file.
 * @param schemas name of the type (`Lieu`) → its JSON Schema
 */
export async function typesOf(schemas: ReadonlyMap<string, object>): Promise<string> {
  const parts: string[] = [];
  for (const [name, schema] of schemas) {
    parts.push(
      await compile(withoutInnerTitles({ ...schema, title: name }) as JSONSchema, name, {
        bannerComment: '',
        additionalProperties: false,
        ignoreMinAndMaxItems: true,
        format: true,
        style: { singleQuote: true, printWidth: 110 },
      }),
    );
  }
  return `${BANNER}\n${parts.join('\n')}`;
}

/** French titles make poor type names: only the root and the named definitions keep one. */
function withoutInnerTitles(schema: object, depth = 0): object {
  if (Array.isArray(schema))
    return schema.map((item) => (isObject(item) ? withoutInnerTitles(item, depth + 1) : item));
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'title' && depth > 0 && typeof value === 'string') continue;
    copy[key] = isObject(value) ? withoutInnerTitles(value, depth + 1) : value;
  }
  return copy;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
