/** Cells of the national CSV: lists are joined with `|`, which no item may therefore hold. */
const SEPARATOR = '|';

/** A text without outer spaces and with plain line ends, so that a reader which tidies cells changes nothing. */
export function text(value: string | undefined): string {
  return value === undefined ? '' : value.replace(/\r\n?/g, '\n').trim();
}

/** A number with a decimal point, never in scientific notation; empty when unknown. */
export function decimal(value: number | undefined): string {
  if (value === undefined) return '';
  const plain = String(value);
  return plain.includes('e') ? value.toFixed(7) : plain;
}

/** Words of a closed list: they never hold the separator. */
export function wordList(values: readonly string[] | undefined): string {
  return values?.join(SEPARATOR) ?? '';
}

/** Free words: a bar inside an item is written `/`. */
export function labelList(values: readonly string[] | undefined): string {
  return (values ?? []).map((value) => text(value.replaceAll(SEPARATOR, '/'))).join(SEPARATOR);
}

/** E-mail addresses; one that holds a bar cannot be written here and stays in the JSON only. */
export function emailList(values: readonly string[] | undefined): string {
  return (values ?? []).filter((value) => !value.includes(SEPARATOR)).join(SEPARATOR);
}

/** An address, its bars percent-encoded (RFC 3986 allows none). */
export function url(value: string | undefined): string {
  return text(value).replaceAll(SEPARATOR, '%7C');
}

/** Addresses, each as {@link url}. */
export function urlList(values: readonly string[] | undefined): string {
  return (values ?? []).map(url).join(SEPARATOR);
}
