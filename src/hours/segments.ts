/** Part of a day in one state; `start < end`, minutes since midnight. */
export interface Segment {
  start: number;
  end: number;
  state: 'open' | 'unknown';
  comment?: string;
}

/** The part of `segments` outside `[start, end]`. */
export function cutOut(segments: readonly Segment[], start: number, end: number): Segment[] {
  return segments.flatMap((segment) => {
    if (segment.end <= start || segment.start >= end) return [segment];
    const before = segment.start < start ? [{ ...segment, end: start }] : [];
    const after = segment.end > end ? [{ ...segment, start: end }] : [];
    return [...before, ...after];
  });
}

/** The stretches of `[start, end]` that no segment covers. */
export function gapsIn(segments: readonly Segment[], start: number, end: number): [number, number][] {
  let gaps: [number, number][] = [[start, end]];
  for (const segment of segments) {
    gaps = gaps.flatMap(([from, to]): [number, number][] => {
      if (segment.end <= from || segment.start >= to) return [[from, to]];
      return [
        ...(from < segment.start ? [[from, segment.start] as [number, number]] : []),
        ...(segment.end < to ? [[segment.end, to] as [number, number]] : []),
      ];
    });
  }
  return gaps;
}

/** In order of time, those that touch in one state made one. */
export function joinSegments(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of [...segments].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (
      last &&
      last.end === segment.start &&
      last.state === segment.state &&
      last.comment === segment.comment
    )
      joined[joined.length - 1] = { ...last, end: segment.end };
    else joined.push(segment);
  }
  return joined;
}
