/**
 * The sheet that writes at the foot of every page of a booklet which commons it comes from, when, and the page's number.
 * The site's policy allows no inline style, and only CSS can write there.
 */
export function pageSheet(name: string, address: string | undefined, dataDate: string): string {
  const told = [name, address?.replace(/^https?:\/\//, '').replace(/\/$/, ''), `données du ${dataDate}`];
  return `@page {
  @bottom-left { content: ${cssString(told.filter(Boolean).join(' · '))}; font: 8pt "Atkinson Hyperlegible Next", sans-serif; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Atkinson Hyperlegible Next", sans-serif; }
}
`;
}

/** CSS Syntax 3, strings: what could end the string or the line is written by its number. */
function cssString(text: string): string {
  const safe = text.replace(/["\\<\n\r\f]/g, (char) => `\\${char.codePointAt(0)!.toString(16)} `);
  return `"${safe}"`;
}
