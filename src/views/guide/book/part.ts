import type { Part } from '../../../publish/epub/book.ts';
import { type Xml, xml } from '../../../publish/epub/xml.ts';

/** A part of a chapter with what it holds. */
export interface Section extends Part {
  content: Xml;
}

/** A section in a list of its own; none where there is nothing to say. */
export function section(id: string, title: string, content: Xml | undefined): Section[] {
  return content ? [{ id, title, content }] : [];
}

/** The sections as they are read, one after the other. */
export function sectionsOf(sections: readonly Section[]): Xml {
  return xml`${sections.map(
    ({ id, title, content }) =>
      xml`<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${content}\n</section>\n`,
  )}`;
}

/** A list, or nothing when it has no line. */
export function listOf(lines: readonly (Xml | string)[]): Xml | undefined {
  if (lines.length === 0) return undefined;
  return xml`<ul>\n${lines.map((line) => xml`<li>${line}</li>\n`)}</ul>`;
}

/** Labels, each with what is known under it. */
export function factsOf(facts: readonly { label: string; lines: readonly (Xml | string)[] }[]): Xml {
  return xml`<dl>\n${facts
    .filter(({ lines }) => lines.length > 0)
    .map(
      ({ label, lines }) => xml`<dt>${label}</dt>\n${lines.map((line) => xml`<dd>${line}</dd>\n`)}`,
    )}</dl>`;
}

/** A text that leads somewhere when there is an address. */
export function linked(text: string, address: string | undefined): Xml {
  return address ? xml`<a href="${address}">${text}</a>` : xml`${text}`;
}
