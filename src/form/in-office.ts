/** When somebody answers for a territory; each date a year, a month or a day. */
interface Term {
  depuis?: string;
  jusqu_a?: string;
}

/** Is it their turn on that day? The end counts as long as it is not past. @param day YYYY-MM-DD */
export function isInOffice({ depuis, jusqu_a: until }: Term, day: string): boolean {
  const begun = depuis === undefined || depuis <= day;
  return begun && (until === undefined || until >= day.slice(0, until.length));
}
