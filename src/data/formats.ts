/** The formats of our schemas: the few that we need, without the weight of a package. */

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `2024-02-29`: a day that exists (ISO 8601). */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** `nom@domaine.tld`, as addresses are written in practice: no quoted part, no address literal. */
export function isEmail(text: string): boolean {
  return /^[\p{L}\d!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\d!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+[\p{L}\d-]{2,}$/u.test(
    text,
  );
}

/** An absolute address with a scheme, a host that looks like one, and no space. */
export function isUri(text: string): boolean {
  return (
    /^[a-z][a-z\d+.-]*:\/\/[^\s/?#@]+\.[^\s/?#@]+(?:[/?#]\S*)?$/i.test(text) &&
    !/[\s<>"{}|\\^`]/.test(text) &&
    URL.canParse(text)
  );
}
