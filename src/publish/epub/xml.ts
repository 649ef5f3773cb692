/** A stretch of XML: what is written in it needs no escaping any more. */
export class Xml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Value = Xml | string | number | false | undefined | readonly Value[];

/** Characters that XML 1.0 forbids (§ 2.2), lone surrogates among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML as a template: every value is escaped, but for XML and lists of it; nothing is written for what is not there. */
export function xml(strings: TemplateStringsArray, ...values: readonly Value[]): Xml {
  return new Xml(
    strings.reduce((text, string, index) => text + (index > 0 ? write(values[index - 1]) : '') + string, ''),
  );
}

/** Without the characters that no XML file may hold. */
export function legal(text: string): string {
  return text.replace(FORBIDDEN, '');
}

function write(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Xml) return value.text;
  if (typeof value === 'object') return value.map(write).join('');
  return legal(String(value)).replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
