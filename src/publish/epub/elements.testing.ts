import { SaxesParser } from 'saxes';

/** An element of an XML file, in the order of the file. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  /** The text directly inside. */
  text: string;
}

/** The elements of an XML file. @throws Error with the place when it is not well-formed */
export function elementsOf(text: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name, attributes: Object.fromEntries(plain), text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (more) => {
    const element = open.at(-1);
    if (element) element.text += more;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return elements;
}
