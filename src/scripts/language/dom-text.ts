import type { Translator } from '../../messages/translator.ts';

/** Attributes that people read or hear. */
export const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt'] as const;

/** What is not ours to translate: names, texts in a language of their own, code. */
const OTHERS = '[translate="no"], [lang]:not(html), script, style, noscript, textarea';

interface Said {
  /** As the page or its scripts wrote it. */
  french: string;
  /** As it stands now. */
  shown: string;
}

const texts = new WeakMap<Node, Said>();
const attributes = new WeakMap<Element, Map<string, Said>>();
/** Translations that were shown, and their French: a script may have read one and written it elsewhere. */
const written = new Map<string, string>();

/** Writes everything below a node in a language; without translator, in French again. */
export function translateBelow(root: Node, translate: Translator | undefined): void {
  if (isForeign(root)) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(OTHERS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node instanceof Text) translateText(node, translate);
    else if (node instanceof Element) translateAttributes(node, translate);
  }
}

/** Is the node among what is not ours to translate? */
export function isForeign(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(OTHERS) != null;
}

export function translateText(node: Text, translate: Translator | undefined): void {
  const said = sayAnew(node.data, texts.get(node), translate);
  if (!said) return;
  texts.set(node, said);
  if (node.data !== said.shown) node.data = said.shown;
}

export function translateAttributes(element: Element, translate: Translator | undefined): void {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    const known = attributes.get(element);
    const said = value && sayAnew(value, known?.get(name), translate);
    if (!said) continue;
    if (known) known.set(name, said);
    else attributes.set(element, new Map([[name, said]]));
    if (value !== said.shown) element.setAttribute(name, said.shown);
  }
}

/** What a text should read now; undefined when it is not ours and never was. */
function sayAnew(now: string, before: Said | undefined, translate: Translator | undefined): Said | undefined {
  // What is not as we left it was written since, in French.
  const french = before?.shown === now ? before.french : (written.get(now) ?? now);
  const translation = translate?.(french);
  if (translation === undefined && !before && french === now) return undefined;
  const shown = translation ?? french;
  if (shown !== french) written.set(shown, french);
  return { french, shown };
}
