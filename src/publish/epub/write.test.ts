import { afterEach, expect, it } from 'vitest';
import type { Book } from './book.ts';
import { uuidOf } from './identifier.ts';
import { openBook } from './reader.testing.ts';
import { writeEpub } from './write.ts';
import { Xml, xml } from './xml.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const book = (changes: Partial<Book> = {}): Book => ({
  identifier: uuidOf('https://exemple.invalid/guides/x/'),
  title: 'Un <titre> & "deux"',
  description: 'Une phrase\u0000 \ud800 avec des signes interdits\u0008.',
  language: 'fr',
  creators: ['Réseau de la Rade'],
  publisher: 'Un commun',
  rights: 'CC BY-SA 4.0',
  modified: '2026-06-04',
  chapters: [
    {
      file: 'a.xhtml',
      title: 'A & B',
      body: xml`<h1 id="a">${'<b>'}</h1>`,
      parts: [{ id: 'a', title: 'a < b' }],
    },
  ],
  pictures: [],
  ...changes,
});

it('makes a book that a stranger opens without a remark', () => {
  const picture = { file: 'images/1.png', content: Uint8Array.of(1, 2, 3) };
  const body = xml`<p><img src="images/1.png" alt="Trois octets"/></p>`;
  for (const each of [
    book(),
    book({ pictures: [picture], chapters: [{ file: 'a.xhtml', title: 'A', body }] }),
  ]) {
    const { problems, spine } = openBook(writeEpub(each));
    expect(problems).toEqual([]);
    expect(spine).toEqual(['a.xhtml']);
  }
});

it('makes the same bytes again, in any time zone', () => {
  const bytes = writeEpub(book());
  process.env.TZ = 'Pacific/Auckland';
  expect(Buffer.from(writeEpub(book())).equals(bytes)).toBe(true);
  process.env.TZ = 'America/Los_Angeles';
  expect(Buffer.from(writeEpub(book())).equals(bytes)).toBe(true);
});

it.each([
  ['a link that leads nowhere', '<p><a href="b.xhtml">x</a></p>', 'a.xhtml: href b.xhtml'],
  [
    'a picture from elsewhere',
    '<p><img src="https://exemple.invalid/x.png" alt="x"/></p>',
    'a.xhtml: src https://exemple.invalid/x.png',
  ],
  ['a script', '<script>1</script>', 'a.xhtml: script'],
  ['an id twice', '<p id="x"/><p id="x"/>', 'a.xhtml: an id twice'],
])('the stranger sees %s', (_, body, problem) => {
  const chapters = [{ file: 'a.xhtml', title: 'A', body: new Xml(body) }];
  expect(openBook(writeEpub(book({ chapters }))).problems).toEqual([problem]);
});

it('the stranger opens nothing that is not well-formed', () => {
  for (const body of ['<p>', '<p>&nbsp;</p>', '<p a="1" a="2"/>', '<br>']) {
    const chapters = [{ file: 'a.xhtml', title: 'A', body: new Xml(body) }];
    expect(() => openBook(writeEpub(book({ chapters })))).toThrow();
  }
});

it('names a book by its address, as RFC 9562 does', () => {
  // What Python’s uuid5(NAMESPACE_URL, …) gives.
  expect(uuidOf('https://example.org/')).toBe('urn:uuid:527dda32-a0de-5105-a042-cb475b5f7d11');
});
