import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { lostComments } from './restore.ts';

const LIEU = '# relu\nnom: Le Phare # sur la porte\nadresse:\n  commune: Brest\n# fin\n';

function repository(): { data: string; git(...args: string[]): void } {
  const root = mkdtempSync(join(tmpdir(), 'commun-remarques-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=Essai', '-c', 'user.email=essai@example.org'];
    expect(spawnSync('git', [...identity, ...args], { cwd: root }).status).toBe(0);
  };
  const data = join(root, 'data');
  mkdirSync(join(data, 'lieux/29'), { recursive: true });
  for (const name of ['brest-a', 'brest-b', 'brest-c'])
    writeFileSync(join(data, `lieux/29/${name}.yaml`), LIEU);
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'x');
  return { data, git };
}

it('gives changed entries their comments back, a renamed one too, and leaves the others', () => {
  const { data, git } = repository();
  const written = 'nom: "Le Phare"\nadresse:\n    commune: "Brest"\n';
  writeFileSync(join(data, 'lieux/29/brest-a.yaml'), written);
  git('mv', 'data/lieux/29/brest-b.yaml', 'data/lieux/29/brest-d.yaml');
  writeFileSync(join(data, 'lieux/29/brest-d.yaml'), LIEU.replace('# relu\n', ''));
  writeFileSync(join(data, 'lieux/29/brest-new.yaml'), 'nom: Autre\n');
  expect([...lostComments(data, 'HEAD')]).toEqual([
    {
      path: 'lieux/29/brest-a.yaml',
      text: '# relu\nnom: "Le Phare" # sur la porte\nadresse:\n    commune: "Brest"\n# fin\n',
    },
    { path: 'lieux/29/brest-d.yaml', text: LIEU },
  ]);
});

it('says which revision git does not know', () => {
  expect(() => [...lostComments(repository().data, 'nulle-part')]).toThrow('nulle-part');
});
