type Attributes = Readonly<Record<string, string | undefined>>;

/** What XML 1.0 has no way to write (§ 2.2, Char), and control characters that nobody meant to write. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** An XML element of its own line, text escaped. @param content text, or elements already written */
export function element(
  name: string,
  attributes: Attributes,
  content?: string | { elements: string },
): string {
  const said = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeXml(value)}"`))
    .join('');
  if (content === undefined) return `<${name}${said}/>\n`;
  const inside = typeof content === 'string' ? escapeXml(content) : `\n${content.elements}`;
  return `<${name}${said}>${inside}</${name}>\n`;
}

/** Text as it stands in an element or between double quotes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, '')
    .replace(/[&<>"\r]/g, (character) => ENTITIES[character]!);
}
