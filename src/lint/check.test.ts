import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCommons } from '../data/load.ts';
import { checkCommons } from './check.ts';
import { publishable } from './publishable.ts';
import { check, inFolder, lieu, PLACE, pratique, TODAY } from './testing.ts';

const other = 'lieux/29/brest-autre.yaml';

describe('checkCommons', () => {
  it('has nothing to say of an empty or absent folder', () => {
    expect(check({})).toEqual([]);
    expect(checkCommons(loadCommons('/nonexistent'), { today: TODAY })).toEqual([]);
  });

  it('has nothing to say of what is well written', () => {
    expect(check({ [PLACE]: lieu(), 'pratiques/atelier.md': pratique('## Un\n\nTexte.') })).toEqual([]);
  });

  it('tells everything in the order of files and lines, with places', () => {
    const findings = check({
      [PLACE]: lieu({ source: '', horaires: 'x' }),
      [other]: 'nom: [',
      'commun.yaml': 'nome: a\n',
    });
    expect(findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      'commun.yaml:1:1 schema',
      `${other}:1:7 lecture`,
      `${PLACE}:9:11 horaires`,
      `${PLACE}:10:9 schema`,
    ]);
  });

  it('judges only the files that are given, and knows the others', () => {
    const files = { 'commun.yaml': 'nome: a\n', [PLACE]: lieu({ source: '' }), [other]: lieu() };
    expect(check(files, [other]).map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${other} doublon`]);
    expect(check(files, ['commun.yaml']).map(({ file }) => file)).toEqual(['commun.yaml']);
  });

  it('checks the sound part of an entry that the schema refuses', () => {
    const rules = check({ [PLACE]: lieu({ source: '', pivot: '21290019300014' }) }).map(({ rule }) => rule);
    expect(rules).toEqual(['siret', 'schema']);
  });
});

describe('publishable', () => {
  it('leaves out the entries that have an error, not those that have a warning', () => {
    const files = {
      [PLACE]: lieu({ source: '' }),
      [other]: lieu({ nom: 'Autre', date_maj: '2020-01-01' }),
      'pratiques/a.md': pratique('# Un'),
    };
    inFolder(files, (dir) => {
      const commons = loadCommons(dir);
      const kept = publishable(commons, checkCommons(commons, { today: TODAY }));
      expect([...kept.lieux, ...kept.pratiques].map(({ path }) => path)).toEqual([other]);
      expect(kept.dir).toBe(join(dir));
    });
  });
});
