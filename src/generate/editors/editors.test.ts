import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collectionNames, collections } from '../../data/collections.ts';
import { projectRoot } from '../../data/env.ts';
import { splitFrontMatter } from '../../data/front-matter.ts';
import { validate } from '../../data/validate.ts';
import { schemaAssociations } from './settings.ts';
import { editorSnippets } from './snippets.ts';

const files = readdirSync(join(projectRoot, 'data'), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) =>
    join(file.parentPath, file.name)
      .slice(projectRoot.length)
      .replace(/^[\\/]/, ''),
  )
  .map((path) => path.replaceAll('\\', '/'));

/** The schemas that an editor holds a file against. */
const schemasOf = (path: string): string[] =>
  Object.entries(schemaAssociations()).flatMap(([schema, glob]) => (matchesGlob(path, glob) ? [schema] : []));

describe('the schemas of an editor', () => {
  it('are those of the collection, for each YAML file of the demonstration', () => {
    for (const name of collectionNames.filter((one) => collections[one].ending === '.yaml')) {
      const own = `./schema/${collections[name].schema}.schema.json`;
      for (const path of files.filter((file) => file.startsWith(`data/${name}/`)))
        expect(schemasOf(path), path).toEqual([own]);
      expect(schemasOf(`data/${name}/29/nouveau.yaml`)).toEqual([own]);
      expect(schemasOf(`data/${name}/nouveau.yaml`)).toEqual([own]);
    }
    expect(schemasOf('data/commun.yaml')).toEqual(['./schema/commun.schema.json']);
  });

  it('are files of the repository', () => {
    for (const schema of Object.keys(schemaAssociations()))
      expect(JSON.parse(readFileSync(join(projectRoot, schema), 'utf8'))).toHaveProperty('title');
  });

  it('leave other files alone', () => {
    for (const path of [
      '.gitlab-ci.yml',
      '.github/workflows/check.yml',
      'data/suspensions.yaml',
      'README.md',
    ])
      expect(schemasOf(path)).toEqual([]);
  });
});

describe('the snippets of an editor', () => {
  const snippets = Object.values(withoutNotice(editorSnippets())) as { prefix: string; body: string[] }[];

  it.each(collectionNames.filter((name) => collections[name].ending === '.md'))(
    'begin an entry of %s that its schema takes as it is',
    (name) => {
      const snippet = snippets.find(({ prefix }) => prefix === collections[name].schema);
      const yaml = splitFrontMatter(expand(snippet!.body.join('\n')))!.yaml;
      expect(validate(name, parse(yaml)), yaml).toEqual([]);
    },
  );
});

function withoutNotice(text: string): object {
  return JSON.parse(text.slice(text.indexOf('\n')));
}

/** What an editor inserts when every placeholder and every first choice is kept. */
function expand(snippet: string): string {
  return snippet
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-22')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)[^|]*\|\}/g, '$1')
    .replace('$0', '')
    .replace(/\\([\\$},|])/g, '$1');
}
