import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import { eventsOf } from './yaml.ts';

/** A property or an item, by the indexes of its events. */
export interface Child {
  /** Absent for an item of a list. */
  key?: number;
  value: number;
}

/** The events of a YAML text, to be walked like a tree. */
export interface YamlTree {
  events: readonly Event[];
  /** Index of the document's value. */
  root: number;
  children(node: number): Child[];
  child(node: number, step: string | number): Child | undefined;
  /** What a scalar says; empty for anything else. */
  textOf(node: number): string;
}

/** @param text a text that `parseYaml` accepted */
export function treeOf(text: string): YamlTree {
  const events = eventsOf(text);
  const children = (node: number): Child[] => childrenOf(events, node);
  const textOf = (node: number): string => {
    const event = events[node];
    return event?.type === EVENT_ID.SCALAR && event.valueStart >= 0 ? getScalarValue(text, event) : '';
  };
  const child = (node: number, step: string | number): Child | undefined =>
    children(node).find((found, index) =>
      found.key === undefined ? index === Number(step) : textOf(found.key) === String(step),
    );
  return { events, root: 1, children, child, textOf };
}

/** Offset where a node begins, its quotes or its `|` included; -1 for an empty value. */
export function positionStart(text: string, event: Event | undefined): number {
  if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) return event.start;
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart < 0) return -1;
  const { style, valueStart } = event;
  if (style === SCALAR_STYLE.PLAIN) return valueStart;
  if (style === SCALAR_STYLE.LITERAL_BLOCK) return text.lastIndexOf('|', valueStart - 1);
  return style === SCALAR_STYLE.FOLDED_BLOCK ? text.lastIndexOf('>', valueStart - 1) : valueStart - 1;
}

function childrenOf(events: readonly Event[], node: number): Child[] {
  const isMapping = events[node]?.type === EVENT_ID.MAPPING;
  if (!isMapping && events[node]?.type !== EVENT_ID.SEQUENCE) return [];
  const found: Child[] = [];
  for (let next = node + 1; events[next] && events[next]?.type !== EVENT_ID.POP; ) {
    const value = isMapping ? after(events, next) : next;
    found.push(isMapping ? { key: next, value } : { value });
    next = after(events, value);
  }
  return found;
}

/** Index of the event that follows a whole node. */
function after(events: readonly Event[], index: number): number {
  let depth = 0;
  for (let next = index; next < events.length; next++) {
    const type = events[next]?.type;
    if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING) depth++;
    else if (type === EVENT_ID.POP) depth--;
    if (depth === 0) return next + 1;
  }
  return events.length;
}
