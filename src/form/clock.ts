/**
 * A time as people type it → `09:30`: `9`, `9h`, `9 h 30`, `9:30`, `09.30`, `930`, `midi`, `minuit` (the end of the day).
 * @returns the text itself where it is no time: the check then says so
 */
export function readClock(typed: string): string {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, '');
  if (text === 'midi') return '12:00';
  if (text === 'minuit') return '24:00';
  const [, hour, minute = '00'] =
    /^(\d{1,2})(?:(?:h|:|\.|heures?)(\d{2})?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text) ?? [];
  const time = hour && `${hour.padStart(2, '0')}:${minute}`;
  return time && Number(minute) < 60 && time <= '24:00' ? time : typed.trim();
}

/** `09:30` → `9 h 30`, `14:00` → `14 h`; anything else as it is. */
export function sayClock(time: string): string {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  if (!hour) return time;
  return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`;
}
