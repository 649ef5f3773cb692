import { strFromU8, unzipSync } from 'fflate';
import { type Element, elementsOf } from './elements.testing.ts';

/** A book as a reading system opens it. */
export interface OpenBook {
  /** What EPUB 3.3 asks and is not so; empty for a book that may be read anywhere. */
  problems: string[];
  /** Every file by its path, as text. */
  files: Record<string, string>;
  /** Paths of the chapters, in the order of reading. */
  spine: string[];
}

type Tell = (problem: string) => void;

/** Opens a book as a stranger: nothing is known of how it was made (EPUB 3.3, OCF § 4, packages § 5, contents § 6, § 7). */
export function openBook(bytes: Uint8Array): OpenBook {
  const problems: string[] = [];
  const tell: Tell = (problem) => void problems.push(problem);
  checkFirstFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), tell);
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content, isPicture(path))]),
  );
  const root = elementsOf(files['META-INF/container.xml'] ?? '').find(({ name }) => name === 'rootfile');
  const path = root?.attributes['full-path'] ?? '';
  if (root?.attributes['media-type'] !== 'application/oebps-package+xml')
    tell('container: media type of the rootfile');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const elements = elementsOf(files[path] ?? '');
  checkMetadata(elements, tell);
  const items = elements.filter(({ name }) => name === 'item').map(({ attributes }) => attributes);
  checkManifest(items, files, folder, path, tell);
  const spine = elements
    .filter(({ name }) => name === 'itemref')
    .map(({ attributes }) => items.find(({ id }) => id === attributes.idref)?.href ?? '');
  if (spine.length === 0 || spine.includes('') || new Set(spine).size < spine.length) tell('spine');
  checkPages(items, files, folder, tell);
  return { problems, files, spine };
}

/** `mimetype` comes first, stored, with nothing before or after its text. */
function checkFirstFile(bytes: Buffer, tell: Tell): void {
  if (bytes.readUInt32LE(0) !== 0x04034b50) tell('not a zip');
  if (bytes.readUInt16LE(8) !== 0) tell('mimetype is compressed');
  if (bytes.readUInt16LE(28) !== 0) tell('mimetype has an extra field');
  if (bytes.toString('latin1', 30, 58) !== 'mimetypeapplication/epub+zip') tell('mimetype');
}

function checkMetadata(elements: readonly Element[], tell: Tell): void {
  const root = elements[0];
  if (root?.name !== 'package' || root.attributes.version !== '3.0') tell('package');
  const identifier = elements.find(
    ({ name, attributes }) =>
      name === 'dc:identifier' && attributes.id === root?.attributes['unique-identifier'],
  );
  if (!identifier?.text.trim()) tell('unique identifier');
  for (const name of ['dc:title', 'dc:language'])
    if (!elements.some((each) => each.name === name && each.text.trim() !== '')) tell(name);
  const meta = elements.filter(({ name }) => name === 'meta');
  const modified = meta.filter(({ attributes }) => attributes.property === 'dcterms:modified');
  if (modified.length !== 1 || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(modified[0]!.text))
    tell('dcterms:modified');
  for (const property of [
    'accessMode',
    'accessibilityFeature',
    'accessibilityHazard',
    'accessibilitySummary',
  ])
    if (!meta.some(({ attributes, text }) => attributes.property === `schema:${property}` && text !== ''))
      tell(`schema:${property}`);
}

function checkManifest(
  items: readonly Record<string, string>[],
  files: Record<string, string>,
  folder: string,
  root: string,
  tell: Tell,
): void {
  for (const key of ['id', 'href'])
    if (new Set(items.map((item) => item[key])).size < items.length) tell(`manifest: ${key} twice`);
  const listed = new Set(items.map(({ href }) => folder + href));
  for (const path of listed) if (files[path] === undefined) tell(`manifest: no ${path}`);
  for (const path of Object.keys(files))
    if (path !== 'mimetype' && path !== root && !path.startsWith('META-INF/') && !listed.has(path))
      tell(`${path} is not in the manifest`);
  if (items.filter(({ properties }) => properties === 'nav').length !== 1) tell('manifest: nav');
}

function checkPages(
  items: readonly Record<string, string>[],
  files: Record<string, string>,
  folder: string,
  tell: Tell,
): void {
  const pages = new Map<string, Element[]>();
  for (const { href = '', 'media-type': type } of items)
    if (type === 'application/xhtml+xml') pages.set(href, elementsOf(files[folder + href] ?? ''));
  const nav = items.find(({ properties }) => properties === 'nav')?.href ?? '';
  if (!pages.get(nav)?.some(({ name, attributes }) => name === 'nav' && attributes['epub:type'] === 'toc'))
    tell('nav: toc');
  for (const [href, elements] of pages) {
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    if (new Set(ids).size < ids.length) tell(`${href}: an id twice`);
    if (elements[0]?.attributes.xmlns !== 'http://www.w3.org/1999/xhtml' || !elements[0].attributes.lang)
      tell(`${href}: html`);
    for (const element of elements) checkElement(href, element, pages, files, folder, tell);
  }
}

/** What a book without scripts and without requests may hold. */
function checkElement(
  page: string,
  { name, attributes }: Element,
  pages: ReadonlyMap<string, Element[]>,
  files: Record<string, string>,
  folder: string,
  tell: Tell,
): void {
  if (/^(?:script|iframe|object|embed|form|base|style|svg|math|audio|video)$/i.test(name))
    tell(`${page}: ${name}`);
  if (name === 'img' && !attributes.alt) tell(`${page}: img without alt`);
  for (const [key, value] of Object.entries(attributes)) {
    if (/^on/i.test(key)) tell(`${page}: ${key}`);
    if (key === 'src' && (!/^[\w./-]+$/.test(value) || files[folder + value] === undefined))
      tell(`${page}: src ${value}`);
    if (key === 'aria-labelledby' && !hasId(pages.get(page), value)) tell(`${page}: no #${value}`);
    if (key !== 'href' || /^(?:https?:\/\/|mailto:|tel:)/i.test(value)) continue;
    const [path = '', fragment] = value.split('#');
    if (files[folder + path] === undefined) tell(`${page}: href ${value}`);
    else if (fragment !== undefined && !hasId(pages.get(path), fragment)) tell(`${page}: no ${value}`);
  }
}

function hasId(elements: readonly Element[] | undefined, id: string): boolean {
  return elements?.some(({ attributes }) => attributes.id === id) ?? false;
}

function isPicture(path: string): boolean {
  return /\.(?:png|jpe?g|gif|webp)$/.test(path);
}
