import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatEntry } from '../data/write.ts';
import { BULK } from './bulk.ts';
import { diffFolder } from './diff-folder.ts';
import { markdownDiff, plain, textDiff } from './report.ts';

let root: string;
let data: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'commun-diff-'));
  data = join(root, 'donnees');
  mkdirSync(data);
  git('init', '-q');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: string[]): void {
  const identity = [
    '-c',
    'user.name=essai',
    '-c',
    'user.email=essai@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  execFileSync('git', [...identity, ...args], { cwd: root });
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(data, path)), { recursive: true });
  writeFileSync(join(data, path), content);
}

function commit(): void {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'essai');
}

const lieu = (nom: string, changes: object = {}) =>
  formatEntry('lieux', { nom, adresse: { commune: 'Brest', code_insee: '29019' }, ...changes });
const say = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a data folder against a revision', () => {
  it('says nothing when nothing changed', () => {
    write('lieux/29/a.yaml', lieu('Maison'));
    commit();
    expect(textDiff(diffFolder(data, 'HEAD'))).toBe('Rien ne change dans les données.\n');
  });

  it('tells edits, new files git does not follow yet, renames and removals, below its own folder only', () => {
    write('lieux/29/a.yaml', lieu('Maison'));
    write('lieux/29/b.yaml', lieu('Bibliothèque', { horaires: 'Mo 09:00-12:00' }));
    write('lieux/29/c.yaml', lieu('Centre'));
    commit();
    write('lieux/29/a.yaml', lieu('Maison', { contact: { telephone: '+33261910000' } }));
    renameSync(join(data, 'lieux/29/b.yaml'), join(data, 'lieux/29/bibliotheque.yaml'));
    rmSync(join(data, 'lieux/29/c.yaml'));
    write('lieux/29/d.yaml', lieu('Nouvel espace'));
    writeFileSync(join(root, 'README.md'), 'hors des données');
    git('add', '-A', 'donnees/lieux/29/b.yaml', 'donnees/lieux/29/bibliotheque.yaml');
    expect(say(textDiff(diffFolder(data, 'HEAD')))).toMatchInlineSnapshot(`
      "Maison, Brest (lieux/29/a.yaml)
        Contact : 02 61 91 00 00 (ajouté).
      Bibliothèque, Brest (lieux/29/bibliotheque.yaml)
        Renommé : « 29/b » → « 29/bibliotheque ».
      Nouvel espace, Brest (lieux/29/d.yaml)
        Nouveau lieu : Nouvel espace, Brest.
      Centre, Brest (lieux/29/c.yaml)
        Lieu retiré : Centre, Brest.
      "
    `);
  });

  it('tells a rewriting that says nothing else, a file that cannot be read and one that is no entry', () => {
    write('lieux/29/a.yaml', lieu('Maison'));
    write('lieux/29/b.yaml', lieu('Centre'));
    commit();
    write('lieux/29/a.yaml', `# un commentaire\n${lieu('Maison').replaceAll('\n', '\r\n')}`);
    write('lieux/29/b.yaml', 'nom: [');
    write('notes.txt', 'x');
    const diff = diffFolder(data, 'HEAD');
    expect([diff.onlyForm, diff.unreadable, diff.others]).toEqual([
      ['lieux/29/a.yaml'],
      ['lieux/29/b.yaml'],
      ['notes.txt'],
    ]);
  });

  it('reads names that a shell or a line would break', () => {
    write('lieux/29/a.yaml', lieu('Maison'));
    commit();
    const name = 'lieux/29/a"; rm -rf \n é.yaml';
    write(name, lieu('Autre'));
    expect(diffFolder(data, 'HEAD').changes.map(({ path }) => path)).toEqual([name]);
  });

  it('counts a bulk change before it tells a few', () => {
    const number = BULK + 5;
    for (let i = 0; i < number; i++) write(`lieux/29/lieu-${i}.yaml`, lieu(`Lieu ${i}`));
    commit();
    for (let i = 0; i < number; i++)
      write(`lieux/29/lieu-${i}.yaml`, lieu(`Lieu ${i}`, { horaires: 'Mo 09:00-12:00' }));
    const lines = say(textDiff(diffFolder(data, 'HEAD'))).split('\n');
    expect(lines.slice(0, 2)).toEqual(['25 lieux modifiés', 'Ce qui change : Horaires d’ouverture (25)']);
    expect(lines).toContain('Et 15 autres fiches.');
  });

  it('tells in words who is suspended, why, and who comes back', () => {
    write('lieux/29/a.yaml', lieu('Maison'));
    write('lieux/29/b.yaml', lieu('Bibliothèque'));
    const line = (fiche: string, more = '') =>
      `  - fiche: lieux/29/${fiche}.yaml\n    le: "2026-11-20"\n    motif: Retrait demandé par le lieu\n${more}`;
    commit();
    write('suspensions.yaml', `suspensions:\n${line('a')}`);
    expect(say(textDiff(diffFolder(data, 'HEAD')))).toBe(
      'Fiches suspendues (suspensions.yaml)\n  Fiche suspendue : Maison, Brest (motif : Retrait demandé par le lieu).\n',
    );
    commit();
    write('suspensions.yaml', `suspensions:\n${line('a', '    leve_le: "2026-11-22"\n')}${line('b')}`);
    expect(diffFolder(data, 'HEAD').changes[0]!.sentences.map(say)).toEqual([
      'Fiche de retour le 22 novembre 2026 : Maison, Brest (motif de la suspension : Retrait demandé par le lieu).',
      'Fiche suspendue : Bibliothèque, Brest (motif : Retrait demandé par le lieu).',
    ]);
    commit();
    write('suspensions.yaml', `suspensions:\n${line('b').replace('par le lieu', 'par la mairie')}`);
    expect(diffFolder(data, 'HEAD').changes[0]!.sentences.map(say)).toEqual([
      'Motif de la suspension de Bibliothèque, Brest : Retrait demandé par le lieu → Retrait demandé par la mairie.',
      'Ligne retirée du journal : Maison, Brest, suspendue le 20 novembre 2026.',
    ]);
    expect(say(markdownDiff(diffFolder(data, 'HEAD')))).toContain('**Fiches suspendues**');
  });

  it('refuses an unknown revision, an option in its place, and a folder outside git, in French', () => {
    write('lieux/29/a.yaml', lieu('Maison'));
    commit();
    expect(() => diffFolder(data, 'nulle-part')).toThrow('git ne connaît pas la révision');
    expect(() => diffFolder(data, '--output=x')).toThrow('git ne connaît pas la révision');
    rmSync(join(root, '.git'), { recursive: true });
    const ceiling = process.env.GIT_CEILING_DIRECTORIES;
    process.env.GIT_CEILING_DIRECTORIES = tmpdir();
    try {
      expect(() => diffFolder(data, 'HEAD')).toThrow('n’est pas suivi par git');
    } finally {
      if (ceiling === undefined) delete process.env.GIT_CEILING_DIRECTORIES;
      else process.env.GIT_CEILING_DIRECTORIES = ceiling;
    }
  });
});

it('writes a contributor’s text as text in Markdown', () => {
  const nom = '<img src=x> **@equipe** [lien](https://mal.invalid) \n# Titre | `code` \u202e';
  const shown = plain(nom);
  expect(shown).not.toMatch(/[<>@*`[\]|\n\u202e]|https:/);
  write('lieux/29/a.yaml', lieu('Maison'));
  commit();
  write('lieux/29/a.yaml', lieu(nom));
  expect(markdownDiff(diffFolder(data, 'HEAD'))).not.toMatch(/<img|@equipe|https:/);
});
