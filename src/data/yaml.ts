import {
  CORE_SCHEMA,
  constructFromEvents,
  defineMappingTag,
  EVENT_ID,
  type Event,
  mapTag,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import {
  aliasRefused,
  forbiddenKey,
  manyDocuments,
  notMapping,
  tagRefused,
  translate,
} from './yaml-messages.ts';

/** Deeper than any schema of the project, and shallow enough that no nesting can hurt. */
const MAX_DEPTH = 20;

/** Keys that JavaScript objects treat apart, and the merge key that YAML 1.2 no longer has. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype', '<<']);

const safeMap = defineMappingTag<Record<string, unknown>>('tag:yaml.org,2002:map', {
  create: mapTag.create,
  has: mapTag.has,
  keys: mapTag.keys,
  get: mapTag.get,
  identify: mapTag.identify,
  addPair: (carrier, key, value) =>
    FORBIDDEN_KEYS.has(String(key)) ? forbiddenKey(String(key)) : mapTag.addPair(carrier, key, value),
});

const schema = CORE_SCHEMA.withTags(safeMap);

export interface YamlProblem {
  /** French sentence. */
  message: string;
  /** Offset in the text. */
  offset: number;
}

export type YamlResult = { value: Record<string, unknown> } | { problem: YamlProblem };

/** The events of a text: what was written, with offsets. Throws js-yaml's YAMLException. */
export function eventsOf(text: string): Event[] {
  return parseEvents(text, { maxDepth: MAX_DEPTH });
}

/**
 * Text → plain value, YAML 1.2 core: dates stay strings, `01000` without quotes is a number.
 * One document, a mapping; no alias, tag, merge key or key such as `__proto__`.
 */
export function parseYaml(text: string): YamlResult {
  try {
    const events = eventsOf(text);
    const problem = refuse(text, events);
    if (problem) return { problem };
    const [value] = constructFromEvents(events, { source: text, schema, maxAliases: 0 });
    return { value: value as Record<string, unknown> };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const offset = error.mark?.position ?? 0;
    return { problem: translate(error.reason, text, offset) };
  }
}

/** What the syntax allows and we do not, told before anything is built from it. */
function refuse(text: string, events: readonly Event[]): YamlProblem | undefined {
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) continue;
    if (event.type === EVENT_ID.DOCUMENT) {
      if (++documents > 1) return { message: manyDocuments, offset: secondDocument(text) };
      continue;
    }
    if (event.anchorStart >= 0) return { message: aliasRefused, offset: event.anchorStart - 1 };
    if (event.type !== EVENT_ID.ALIAS && event.tagStart >= 0)
      return { message: tagRefused(text.slice(event.tagStart, event.tagEnd)), offset: event.tagStart };
  }
  const root = events[1];
  if (root?.type !== EVENT_ID.MAPPING) return { message: notMapping(root), offset: 0 };
  return undefined;
}

/** Offset of the line that begins the second document. */
function secondDocument(text: string): number {
  const marker = /^(?:---|\.\.\.)(?=\s|$)/gm;
  const first = marker.exec(text);
  const leading = first && /^(?:\s*(?:#.*|%.*)?(?:\r?\n|\r))*$/.test(text.slice(0, first.index));
  return (leading ? marker.exec(text) : first)?.index ?? 0;
}
