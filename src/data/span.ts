import { COLLECTION_STYLE, EVENT_ID, type Event } from 'js-yaml';
import type { Pointer } from './locate.ts';
import { positionStart, treeOf } from './yaml-tree.ts';

/** A stretch of a text. */
export interface Span {
  start: number;
  /** Excluded. */
  end: number;
}

/** How a property or a list's item is written. */
export interface Written {
  /** The property's name, quotes included; absent for an item. */
  key?: Span;
  /** The value when it is a one-line scalar, quotes included. */
  scalar?: Span;
  /** Where the value begins; -1 when there is none. */
  start: number;
  /** Is it inside brackets or braces? */
  inFlow: boolean;
  /** Is the value itself written between brackets or braces? */
  isFlow: boolean;
  /** The properties of a mapping, in their order. */
  keys: string[];
}

/** How the value at a pointer is written; undefined when it is not. */
export function writtenAt(text: string, pointer: Pointer): Written | undefined {
  const tree = treeOf(text);
  let node = tree.root;
  let key: number | undefined;
  let inFlow = false;
  for (const step of pointer) {
    inFlow ||= isFlow(tree.events[node]);
    const child = tree.child(node, step);
    if (!child) return undefined;
    key = child.key;
    node = child.value;
  }
  const keySpan = key === undefined ? undefined : spanOf(text, tree.events[key]);
  const scalar = spanOf(text, tree.events[node]);
  return {
    ...(keySpan && { key: keySpan }),
    ...(scalar && { scalar }),
    start: positionStart(text, tree.events[node]),
    inFlow,
    isFlow: isFlow(tree.events[node]),
    keys: tree.children(node).flatMap((child) => (child.key === undefined ? [] : [tree.textOf(child.key)])),
  };
}

function isFlow(event: Event | undefined): boolean {
  const isCollection = event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE;
  return isCollection && event.style === COLLECTION_STYLE.FLOW;
}

/** A scalar on one line; blocks and texts over several lines have no span. */
function spanOf(text: string, event: Event | undefined): Span | undefined {
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart < 0 || event.style > 3) return undefined;
  const start = positionStart(text, event);
  const span = { start, end: event.valueEnd + (event.valueStart - start) };
  return text.slice(span.start, span.end).includes('\n') ? undefined : span;
}
