import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unreadable } from './file-messages.ts';
import { loadCommons, readFile } from './load.ts';
import { UsageError } from './usage-error.ts';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'commun-'));
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

const lieu = 'nom: a\nadresse: {commune: Brest}\n';

describe('loadCommons', () => {
  it('takes an absent or empty folder for a commons with the default identity', () => {
    for (const folder of [dir, join(dir, 'absent')])
      expect(loadCommons(folder)).toMatchObject({
        commun: {
          nom: 'Médiations en commun',
          licence_donnees: 'etalab-2.0',
          licence_textes: 'cc-by-sa-4.0',
        },
        hasCommun: false,
        lieux: [],
        pratiques: [],
        unreadable: [],
      });
  });

  it('reads lieux and pratiques in the order of their identifiers', () => {
    write('commun.yaml', 'nom: Un commun\n');
    write('lieux/59/b.yaml', lieu);
    write('lieux/29/z.yaml', lieu);
    write('lieux/2A/a.yaml', lieu);
    write('pratiques/atelier.md', '---\ntitre: Un atelier\n---\nTexte\n');
    write('pratiques/images/plan.png', 'x');
    write('README.md', 'Bonjour');
    write('.git/config', 'x');
    const commons = loadCommons(dir);
    expect(commons.commun.nom).toBe('Un commun');
    expect(commons.lieux.map(({ id }) => id)).toEqual(['29/z', '2A/a', '59/b']);
    expect(commons.pratiques).toMatchObject([
      { id: 'atelier', path: 'pratiques/atelier.md', texte: 'Texte', value: { titre: 'Un atelier' } },
    ]);
    expect(commons.unreadable).toEqual([]);
    expect(commons.locate('lieux/29/z.yaml', ['adresse', 'commune'])).toEqual({ line: 2, column: 20 });
  });

  it('goes on past a file that cannot be read', () => {
    write('lieux/29/a.yaml', lieu);
    write('lieux/29/b.yaml', 'nom: [');
    const { lieux, unreadable: found } = loadCommons(dir);
    expect(lieux).toHaveLength(1);
    expect(found).toMatchObject([{ file: 'lieux/29/b.yaml', severity: 'error', rule: 'lecture' }]);
  });

  it('says once that a folder is not known', () => {
    write('autres/a.yaml', lieu);
    write('autres/b.yaml', lieu);
    expect(loadCommons(dir).unreadable).toMatchObject([{ file: 'autres', severity: 'warning' }]);
  });

  it('reads only what is asked for, a file or a folder, and still knows the others', () => {
    write('commun.yaml', 'nom: Un commun\nfaux: 1\n');
    for (const path of ['lieux/29/a.yaml', 'lieux/29/b.yaml', 'lieux/59/c.yaml']) write(path, lieu);
    const commons = loadCommons(dir, [join(dir, 'lieux/29/a.yaml')]);
    expect(commons).toMatchObject({
      commun: { nom: 'Un commun' },
      only: ['lieux/29/a.yaml'],
      lieux: [{ id: '29/a' }],
    });
    expect(commons.paths()).toHaveLength(3);
    expect(loadCommons(dir, ['lieux/29']).lieux).toHaveLength(2);
    expect(loadCommons(dir, [dir]).lieux).toHaveLength(3);
  });

  it('refuses a path that does not exist or lies outside', () => {
    expect(() => loadCommons(dir, ['lieux/29/absent.yaml'])).toThrow(UsageError);
    expect(() => loadCommons(dir, [tmpdir()])).toThrow(/est hors du dossier des données/);
  });

  it('refuses a file in the wrong place even when it is asked for', () => {
    write('lieux/Lieu.yml', lieu);
    expect(loadCommons(dir, [join(dir, 'lieux/Lieu.yml')]).unreadable).toMatchObject([
      { rule: 'emplacement' },
    ]);
  });
});

it('says that a file has gone, or may not be opened', () => {
  expect(readFile(dir, 'lieux/29/absent.yaml').problems[0]?.message).toMatch(/^Ce fichier a disparu/);
  expect(unreadable({ code: 'EACCES' })).toBe('La lecture est interdite\u00a0: donnez le droit de lire.');
  expect(unreadable({ code: 'EIO' })).toMatch(/EIO/);
});
