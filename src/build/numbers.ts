const WHOLE = new Intl.NumberFormat('fr-FR');
const TENTH = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `4 930` */
export function count(value: number): string {
  return WHOLE.format(value);
}

/** `62 lieux`, `1 lieu`: French has the singular below two. */
export function quantity(value: number, one: string, many: string): string {
  return `${count(value)}\u00a0${value < 2 ? one : many}`;
}

/** @param milliseconds → `6,2 s` */
export function seconds(milliseconds: number): string {
  return `${TENTH.format(milliseconds / 1000)}\u00a0s`;
}

/** @param bytes → `12,3 Mo` (decimal megabytes, as forges count) */
export function megabytes(bytes: number): string {
  return `${TENTH.format(bytes / 1e6)}\u00a0Mo`;
}
