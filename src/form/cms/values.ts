import type { Field } from '../field.ts';
import { prune } from '../value.ts';
import { NO, YES } from './widget.ts';

type Block = Record<string, unknown>;

/** A value as the fields of the CMS hold it: yes and no in words. What no field shows stays as it is. */
export function toCms(value: unknown, fields: readonly Field[]): Block {
  return onFields(value, fields, (answer, { kind }) =>
    kind === 'bool' && typeof answer === 'boolean' ? (answer ? YES : NO) : answer,
  );
}

/**
 * What the fields of the CMS hold as an entry's value: an answer left empty is no property. What no field shows stays as
 * it is.
 */
export function fromCms(data: unknown, fields: readonly Field[]): Block {
  const value = onFields(data, fields, (answer, { kind }) => {
    if (kind === 'bool') return answer === YES ? true : answer === NO ? false : answer;
    return answer;
  });
  return withoutEmpty(value, fields);
}

/** Every answer of the known fields, changed; an object or a list that is none where one is due is left alone. */
function onFields(
  value: unknown,
  fields: readonly Field[],
  change: (answer: unknown, field: Field) => unknown,
): Block {
  const next = { ...(value as Block) };
  for (const field of fields) {
    const key = field.pointer.at(-1) ?? '';
    if (!Object.hasOwn(next, key)) continue;
    const answer = next[key];
    if (field.kind === 'list' && Array.isArray(answer))
      next[key] = answer.map((item) => (isBlock(item) ? onFields(item, field.fields ?? [], change) : item));
    else if (field.fields && isBlock(answer)) next[key] = onFields(answer, field.fields, change);
    else next[key] = change(answer, field);
  }
  return next;
}

function withoutEmpty(value: Block, fields: readonly Field[]): Block {
  const next = { ...value };
  for (const field of fields) {
    const key = field.pointer.at(-1) ?? '';
    if (!Object.hasOwn(next, key)) continue;
    const kept = keep(next[key], field);
    if (kept === undefined) delete next[key];
    else next[key] = kept;
  }
  return next;
}

function keep(answer: unknown, { kind, fields }: Field): unknown {
  // A block without named parts is none of the CMS's business.
  if (kind === 'group' && !fields?.length) return answer;
  if (kind === 'list' && Array.isArray(answer)) {
    const items = answer
      .map((item) => (isBlock(item) ? withoutEmpty(item, fields ?? []) : prune(item)))
      .filter((item) => item !== undefined && !(isBlock(item) && Object.keys(item).length === 0));
    return items.length ? items : undefined;
  }
  if (fields && isBlock(answer)) {
    const block = withoutEmpty(answer, fields);
    return Object.keys(block).length ? block : undefined;
  }
  return prune(answer);
}

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
