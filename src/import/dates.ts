import { isDate } from '../data/formats.ts';

/** Days that stand for "unknown": the Unix epoch, and the same minus a time zone. */
const UNKNOWN = new Set(['1970-01-01', '1969-12-31']);

/**
 * A source's date → `2024-04-02`. Reads ISO dates, with or without a time, and `02/04/2024`.
 * @returns 'unknown' for the epoch, undefined for anything that is not a day
 */
export function readDate(raw: string): string | 'unknown' | undefined {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(raw);
  const iso = french
    ? `${french[3]}-${french[2]!.padStart(2, '0')}-${french[1]!.padStart(2, '0')}`
    : (/^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(raw)?.[0] ?? '');
  if (!isDate(iso)) return undefined;
  return UNKNOWN.has(iso) ? 'unknown' : iso;
}
