import type { Rule } from './rule.ts';
import { cutOut, gapsIn, joinSegments, type Segment } from './segments.ts';

/** Whether a rule names days in any way: one that does replaces, on them, what the rules before it said. */
function namesDays({ dates, weeks, holiday, days }: Rule): boolean {
  return Boolean(dates || weeks || holiday || days);
}

/** Whether the rule at `index`, where it applies, wipes the day clean first (OSM's `;` between rules). */
export function replacesDay(rules: readonly Rule[], index: number): boolean {
  const rule = rules[index]!;
  if (rule.joint !== ';' || rule.state === 'off') return false;
  return namesDays(rule) || (index > 0 && rule.state === 'open' && !namesDays(rules[index - 1]!));
}

/**
 * What one day looks like: the rules that apply to it, laid over one another in their order.
 *
 * @param applies tells whether a rule concerns the day
 * @returns segments in order
 * @see the evaluation of npm `opening_hours` (`getStatePair`), which this reproduces and is tested against. Times past
 *   midnight are not handled: {@link canPaint}.
 */
export function paintDay(rules: readonly Rule[], applies: (rule: Rule) => boolean): Segment[] {
  let segments: Segment[] = [];
  rules.forEach((rule, index) => {
    if (!applies(rule)) return;
    if (replacesDay(rules, index)) segments = [];
    for (const [start, end] of rule.times ?? [[0, 1440]]) segments = paint(segments, rule, start!, end!);
  });
  return joinSegments(segments);
}

function paint(segments: Segment[], rule: Rule, start: number, end: number): Segment[] {
  const { state, comment } = rule;
  if (rule.joint === '||') {
    if (state === 'off') return segments;
    const gaps = gapsIn(segments, start, end);
    return [...segments, ...gaps.map(([from, to]) => segment(from, to, state, comment))];
  }
  const left = cutOut(segments, start, end);
  return state === 'off' ? left : [...left, segment(start, end, state, comment)];
}

function segment(start: number, end: number, state: 'open' | 'unknown', comment?: string): Segment {
  return comment ? { start, end, state, comment } : { start, end, state };
}

/** Whether {@link paintDay} knows all that the rules use. */
export function canPaint(rules: readonly Rule[]): boolean {
  return rules.every(({ times }) => !times || times.every(([, end]) => end <= 1440));
}
