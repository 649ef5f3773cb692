import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, inject, test } from 'vitest';
import { type AnyEntry, allEntries, type Collection } from '../src/data/entry.ts';
import { referencesOf } from '../src/data/references.ts';
import { entryNamed, linkTo } from '../src/views/entry/links.ts';
import { demonstration } from './support/kinds.ts';

/** Collections that people share: every link of theirs is walked. */
const SHARED: readonly Collection[] = ['pratiques', 'guides', 'ressources', 'appels'];
const commons = demonstration();

test('each link between a practice, a guide, a resource, a call and what they cite is on both pages', () => {
  const pairs = citations();
  expect(pairs.length).toBeGreaterThan(60);
  const missing = pairs.flatMap(([from, to]) => [
    ...(linksOf(pathOf(from)).has(pathOf(to)) ? [] : [`${pathOf(from)} → ${pathOf(to)}`]),
    ...(linksOf(pathOf(to)).has(pathOf(from)) ? [] : [`${pathOf(to)} → ${pathOf(from)}`]),
  ]);
  expect(missing).toEqual([]);
});

test('a list leads to every entry that is shared: none is an orphan', () => {
  for (const collection of SHARED) {
    const links = linksOf(`/${collection}/`);
    const orphans = commons[collection]
      .map(({ id }) => `/${collection}/${id}/`)
      .filter((path) => !links.has(path));
    expect(orphans).toEqual([]);
  }
});

/** Who cites whom, where either is shared. */
function citations(): [AnyEntry, AnyEntry][] {
  return allEntries(commons).flatMap((entry) =>
    referencesOf(entry).flatMap(({ collection, id }): [AnyEntry, AnyEntry][] => {
      const target = entryNamed(commons, collection, id);
      const shared = SHARED.includes(entry.collection) || SHARED.includes(collection);
      return target && shared ? [[entry, target]] : [];
    }),
  );
}

function pathOf(entry: AnyEntry): string {
  return linkTo(commons, entry)!.path;
}

const read = new Map<string, ReadonlySet<string>>();

/** The addresses that a page of the built site leads to, without their fragments. */
function linksOf(path: string): ReadonlySet<string> {
  let links = read.get(path);
  if (!links) {
    const found = new Set<string>();
    const parser = new Parser({
      onopentag(name, { href }) {
        if (name === 'a' && href) found.add(href.replace(/#.*$/, ''));
      },
    });
    parser.end(readFileSync(join(inject('folder'), path, 'index.html'), 'utf8'));
    links = found;
    read.set(path, links);
  }
  return links;
}
