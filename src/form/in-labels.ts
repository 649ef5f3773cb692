import type { Field } from './field.ts';
import type { Path } from './value.ts';

/** A property, quoted: `« adresse.commune »`. */
const QUOTED = /«\u00a0([a-z]\w*(?:\.\w+)*)\u00a0»/g;

/**
 * A sentence of the checks as a form says it, to people who see no property: `Il manque « nom »` → `Il manque « Nom »`.
 * A quoted word that is the name of no property stays.
 * @param fields those of the collection @param at the property that the sentence is about
 */
export function inLabels(message: string, fields: readonly Field[], at: Path): string {
  const around = names(at).slice(0, -1);
  return message.replace(QUOTED, (quoted, dotted: string) => {
    const path = names(dotted.split('.'));
    const label = labelOf(path, fields) ?? labelOf([...around, ...path], fields);
    return label === undefined ? quoted : `«\u00a0${label}\u00a0»`;
  });
}

/** Without the ranks in lists. */
function names(path: Path): string[] {
  return path.flatMap((step) => (typeof step === 'string' && !/^\d+$/.test(step) ? [step] : []));
}

function labelOf([name, ...rest]: readonly string[], fields: readonly Field[]): string | undefined {
  const field = fields.find(({ pointer }) => pointer.at(-1) === name);
  return rest.length === 0 ? field?.label : labelOf(rest, field?.fields ?? []);
}
