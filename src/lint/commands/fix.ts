import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { dataDir } from '../../data/env.ts';
import { askGit, changedFiles } from '../../data/git.ts';
import { type Commons, loadCommons } from '../../data/load.ts';
import { fixCommons } from '../fix.ts';
import { type FixedPicture, fixPictures } from '../pictures.ts';
import { count } from '../report/summary.ts';
import { runCommand } from '../run-command.ts';
import { today } from '../today.ts';
import { lostComments } from './restore.ts';

const help = `Répare ce qu’une machine peut réparer à coup sûr, et le dit. Les remarques (#) restent. Les photos ne disent plus où,
quand ni par qui elles ont été prises ; elles ne changent pas.

npm run fix -- [chemins]
npm run fix -- --forme [chemins]
npm run fix -- --remarques BASE

  chemins      des fichiers ou des dossiers des données ; tous sans réponse
  --forme      écrit ces fiches dans la forme des autres (l’ordre des lignes, les guillemets) ; une fiche que git ne
               connaît pas encore y est toujours mise, les autres gardent la leur
  --remarques  rend d’abord aux fiches changées depuis BASE (une révision git) les remarques qu’un programme a perdues
  --help       cette aide

COMMUN_DATA nomme le dossier des données (data, sans réponse). Une seconde fois, la commande ne change rien.
`;

/** `npm run fix`. */
export function runFix(): void {
  runCommand(help, (args) => {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { remarques: { type: 'string' }, forme: { type: 'boolean' } },
    });
    if (values.remarques !== undefined) restore(values.remarques);
    const commons = loadCommons(dataDir(), positionals);
    const fresh = values.forme ? undefined : newFiles(commons.dir);
    let files = 0;
    for (const { path, content, done } of repairsOf(commons, (file) => fresh?.has(file) ?? true)) {
      writeFileSync(join(commons.dir, path), content);
      files++;
      process.stdout.write(`${relative(process.cwd(), join(commons.dir, path))}\n`);
      for (const what of done) process.stdout.write(`  ${what}\n`);
    }
    process.stdout.write(
      `${count(files, 'fichier', 'Aucun fichier')} à réparer.\n`.replace(
        /(fichiers?) à réparer/,
        (_, noun) => (files === 0 ? 'fichier à réparer' : `${noun} réparé${files > 1 ? 's' : ''}`),
      ),
    );
  });
}

/** The files that the newest commit does not hold; none where git keeps nothing. */
function newFiles(dir: string): Set<string> {
  const head = askGit(dir, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])?.toString().trim();
  const changed = head ? changedFiles(dir, head) : [];
  return new Set(changed.flatMap(({ from, to }) => (to !== undefined && !from ? [to] : [])));
}

/** Everything that can be better written: entries, then pictures. @param isFormed which files also take the canonical form */
function* repairsOf(
  commons: Commons,
  isFormed: (path: string) => boolean,
): Generator<Omit<FixedPicture, 'content'> & { content: string | Uint8Array }> {
  for (const { text, ...fixed } of fixCommons(commons, today(), isFormed)) yield { ...fixed, content: text };
  const { only } = commons;
  yield* fixPictures(commons.dir, ({ path }) => !only || only.includes(path));
}

/** Writes the comments back that changed files lost. */
function restore(revision: string): void {
  for (const { path, text } of lostComments(dataDir(), revision)) {
    const file = join(dataDir(), path);
    writeFileSync(file, text);
    process.stdout.write(`${relative(process.cwd(), file)}\n  remarques rendues\n`);
  }
}
