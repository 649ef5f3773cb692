// What the rest of the house uses of hours. Pages' scripts import state.ts, now.ts and wall.ts one by one instead:
// they bring nothing else along.
export { checkHours, type HoursCheck } from './check.ts';
export { type DayCells, hoursFromDayCells } from './day-cells.ts';
export { nowText } from './now.ts';
export { sentencesOf } from './sentences.ts';
export { slotsOf } from './slots.ts';
export { type HoursState, stateAt } from './state.ts';
export type { HoursContext, Slots, WallTime } from './types.ts';
export { wallTime } from './wall.ts';
export { type DayRow, weekRows } from './week-rows.ts';
export { useUtc } from './zone.ts';
