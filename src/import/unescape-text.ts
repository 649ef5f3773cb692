/** A text that came through a system which wrote `\x20` for a space and `\u2019` for an apostrophe, as it was meant. */
export function unescapeText(text: string): string {
  return text
    .replace(/\\x([\da-f]{2})|\\u([\da-f]{4})/gi, (_, two?: string, four?: string) =>
      String.fromCharCode(Number.parseInt(two ?? four ?? '', 16)),
    )
    .replace(/\r\n?/g, '\n')
    .trim();
}
