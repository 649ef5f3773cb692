import { type SchemaNode, schemas } from './schema-files.ts';

let names: Set<string> | undefined;

/** Is this the name of a property of any schema? */
export function isPropertyName(text: string): boolean {
  names ??= collect();
  return names.has(text);
}

function collect(): Set<string> {
  const found = new Set<string>();
  const visit = (node: SchemaNode | undefined): void => {
    for (const [name, child] of Object.entries(node?.properties ?? {})) {
      found.add(name);
      visit(child);
    }
    if (node?.items) visit(node.items);
    for (const child of Object.values(node?.$defs ?? {})) visit(child);
  };
  for (const schema of Object.values(schemas)) visit(schema);
  return found;
}
