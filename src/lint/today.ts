/** The current day, YYYY-MM-DD, the same in every time zone of the machine. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
