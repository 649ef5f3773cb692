import { EVENT_ID, type Event, getScalarValue } from 'js-yaml';
import { eventsOf } from './yaml.ts';

export type Pointer = readonly (string | number)[];

/**
 * Offset of a value (or of the key that names it) in a YAML text. Where the pointer leads to nothing (a missing
 * property), the offset of the deepest parent that exists.
 * @param text a text that `parseYaml` accepted
 */
export function offsetOf(text: string, pointer: Pointer, target: 'key' | 'value' = 'value'): number {
  const events = eventsOf(text);
  let node = 1;
  let best = startOf(events[1]);
  for (const [depth, step] of pointer.entries()) {
    const child = childOf(text, events, node, step);
    if (!child) return best;
    const last = depth === pointer.length - 1;
    const keyStart = child.key === undefined ? -1 : startOf(events[child.key]);
    const valueStart = startOf(events[child.value]);
    const wantsKey = (last && target === 'key') || valueStart < 0;
    best = wantsKey && keyStart >= 0 ? keyStart : valueStart >= 0 ? valueStart : best;
    node = child.value;
  }
  return Math.max(0, best);
}

/** Event indexes of a key and its value (or of an item) inside the collection that begins at `node`. */
function childOf(
  text: string,
  events: readonly Event[],
  node: number,
  step: string | number,
): { key?: number; value: number } | undefined {
  const type = events[node]?.type;
  let index = node + 1;
  if (type === EVENT_ID.SEQUENCE) {
    for (let item = 0; events[index] && events[index]?.type !== EVENT_ID.POP; item++) {
      if (item === Number(step)) return { value: index };
      index = after(events, index);
    }
  } else if (type === EVENT_ID.MAPPING) {
    while (events[index] && events[index]?.type !== EVENT_ID.POP) {
      const key = events[index];
      const value = after(events, index);
      if (key?.type === EVENT_ID.SCALAR && getScalarValue(text, key) === String(step))
        return { key: index, value };
      index = after(events, value);
    }
  }
  return undefined;
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

function startOf(event: Event | undefined): number {
  if (event?.type === EVENT_ID.SCALAR) {
    const quoted = event.style === 2 || event.style === 3;
    return event.valueStart < 0 ? -1 : event.valueStart - (quoted ? 1 : 0);
  }
  if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) return event.start;
  return -1;
}
