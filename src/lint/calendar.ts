let cached: { from: string; months: number; to: string } | undefined;

/** A day some months later (earlier, when negative); the month's last day where the day does not exist. */
export function addMonths(day: string, months: number): string {
  if (cached?.from === day && cached.months === months) return cached.to;
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  cached = { from: day, months, to: first.toISOString().slice(0, 10) };
  return cached.to;
}
