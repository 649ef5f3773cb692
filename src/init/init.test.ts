import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCommons } from '../data/load.ts';
import { UsageError } from '../data/usage-error.ts';
import { formatLieu } from '../data/write.ts';
import { checkCommons } from '../lint/check.ts';
import type { Talk } from './ask.ts';
import { type InitFlags, initCommons } from './run.ts';

const TODAY = '2026-11-22';
const bare: InitFlags = { format: 'auto', vider: false, force: false, 'garder-pratiques': false };

/** Flags as `parseArgs` gives them. */
const flags = (answers: Record<string, string>, own: Partial<InitFlags> = {}): InitFlags => ({
  ...bare,
  ...own,
  ...Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, [value]])),
});

const whole = {
  nom: 'Commun de l’estuaire',
  departement: 'Gironde',
  editeur: 'Syndicat imaginaire de l’estuaire',
  'editeur-adresse': '3 quai des Exemples, 33000 Bordeaux',
  'editeur-courriel': 'bonjour@estuaire.example.org',
  depot: 'https://github.com/estuaire-imaginaire/commun',
  modules: 'pratiques, proposer',
};

const demonstration = `# Ce fichier dit qui nous sommes.
nom: Démonstration # à changer
demonstration: true
editeur:
  nom: Association imaginaire
carte: # nos fonds
  fonds:
    - nom: Plan
      style: https://tuiles.example.org/style.json
      credit: © Plan
`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'commun-init-test-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), text);
}

const read = (path: string): string => readFileSync(join(dir, path), 'utf8');
const all = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

const lieu = (courriel: string): string =>
  formatLieu({
    nom: 'Maison des Fougères',
    adresse: { commune: 'Bordeaux', code_insee: '33063' },
    contact: { courriels: [courriel] },
  });

test('a demonstration becomes a commons that says who publishes it, and passes the check', async () => {
  put('commun.yaml', demonstration);
  put('lieux/33/bordeaux-maison.yaml', lieu('bonjour@fougeres.example.org'));
  const draft = await initCommons(dir, flags(whole), TODAY);
  expect(draft.removed).toEqual(['lieux/33/bordeaux-maison.yaml']);
  expect(existsSync(join(dir, 'lieux'))).toBe(false);
  const { commun, territoires } = loadCommons(dir);
  expect(commun).toMatchObject({
    nom: 'Commun de l’estuaire',
    demonstration: false,
    perimetre: { nom: 'Gironde', departements: ['33'] },
    site: { url: 'https://estuaire-imaginaire.github.io', base: '/commun/' },
    forge: { type: 'github' },
    contact: { courriel: 'bonjour@estuaire.example.org' },
    carte: { fonds: [{ nom: 'Plan' }] },
    modules: { decisions: false },
  });
  expect(commun.modules).not.toHaveProperty('pratiques');
  expect(territoires[0]?.value).toMatchObject({
    genre: 'departement',
    referents: [{ courriel: whole['editeur-courriel'] }],
  });
  expect(read('commun.yaml')).toContain('# Ce fichier dit qui nous sommes.');
  expect(read('commun.yaml')).toContain('# nos fonds');
  expect(
    checkCommons(loadCommons(dir), { today: TODAY }).filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
});

test('doing it again with nothing new changes nothing; with one answer, only that', async () => {
  await initCommons(dir, flags(whole), TODAY);
  put('lieux/33/bordeaux-maison.yaml', lieu('bonjour@fougeres.fr'));
  const before = all();
  expect((await initCommons(dir, bare, TODAY)).written.size).toBe(0);
  expect(all()).toEqual(before);
  const draft = await initCommons(dir, flags({ accroche: 'On s’entraide.' }), TODAY);
  expect([...draft.written.keys()]).toEqual(['commun.yaml']);
  expect(draft.removed).toEqual([]);
});

test('data that are not a demonstration are not cleared without force', async () => {
  put('commun.yaml', 'nom: Vrai commun\n');
  put('lieux/33/bordeaux-maison.yaml', lieu('bonjour@fougeres.fr'));
  const before = all();
  await expect(initCommons(dir, flags(whole, { vider: true }), TODAY)).rejects.toThrow(/--force/);
  expect(all()).toEqual(before);
  await initCommons(dir, flags(whole, { vider: true, force: true }), TODAY);
  expect(loadCommons(dir).lieux).toEqual([]);
});

test('a real contact among a demonstration stops the clearing', async () => {
  put('commun.yaml', demonstration);
  put('lieux/33/bordeaux-maison.yaml', lieu('accueil@mairie.fr'));
  await expect(initCommons(dir, flags(whole), TODAY)).rejects.toThrow(
    /bordeaux-maison\.yaml porte un vrai contact/,
  );
  expect(existsSync(join(dir, 'lieux/33/bordeaux-maison.yaml'))).toBe(true);
});

test.each([
  [{ nom: '' }, /--nom/],
  [{ departement: '99' }, /--departement.*99/],
  [{ commune: '33999' }, /--commune/],
  [{ couleur: 'bleu' }, /--couleur/],
  [{ modules: 'piscine' }, /--modules.*piscine/],
  [{ logo: 'absent.svg' }, /--logo/],
  [{ 'contact-courriel': 'personne' }, /--contact-courriel/],
])('%o is refused in one line, and nothing is written', async (wrong, message) => {
  put('commun.yaml', demonstration);
  const before = all();
  const refusal = await initCommons(dir, flags({ ...whole, ...wrong }), TODAY).catch(
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(UsageError);
  expect((refusal as Error).message).toMatch(message);
  expect(all()).toEqual(before);
});

test('without legal notices the commons does not pretend to be ready', async () => {
  await initCommons(dir, flags({ nom: 'Commun' }), TODAY);
  expect(loadCommons(dir).commun).not.toHaveProperty('demonstration');
  expect(loadCommons(dir).territoires).toEqual([]);
});

test('only the lieux of the territory are taken from the first import', async () => {
  const file = join(dir, '../', `${dir.split('/').at(-1)}.csv`);
  writeFileSync(
    file,
    'id,nom,commune,code_insee,code_postal,courriels\n1,Maison A,Bordeaux,33063,33000,a@a.example.org\n2,Maison B,Brest,29019,29200,b@b.example.org\n',
  );
  try {
    const draft = await initCommons(dir, flags(whole, { import: file, source: 'Essai' }), TODAY);
    expect(draft.elsewhere).toBe(1);
    expect(loadCommons(dir).lieux.map(({ id }) => id)).toEqual(['33/bordeaux-maison-a']);
  } finally {
    rmSync(file);
  }
});

/** Someone who types these lines, in order. */
function typing(lines: string[]): Talk & { said: string[] } {
  const said: string[] = [];
  return { said, say: (line) => void said.push(line), ask: async () => lines.shift() ?? '' };
}

test('a wrong answer is told and asked again; an empty one takes what is proposed', async () => {
  const talk = typing(['', 'Commun du soir', '', 'Atlantide', '33']);
  await initCommons(dir, bare, TODAY, talk);
  expect(talk.said.join('\n')).toContain('Une réponse est nécessaire ici.');
  expect(talk.said.join('\n')).toContain('Il n’y a pas de département «\u00a0Atlantide\u00a0»');
  expect(loadCommons(dir).commun).toMatchObject({ nom: 'Commun du soir', perimetre: { nom: 'Gironde' } });
});

test('saying no at the end leaves everything as it was', async () => {
  put('commun.yaml', demonstration);
  const before = all();
  const talk = typing(['Commun']);
  const refusing: Talk = {
    say: talk.say,
    ask: (prompt) => (prompt.startsWith('Écrire') ? Promise.resolve('non') : talk.ask(prompt)),
  };
  await expect(initCommons(dir, bare, TODAY, refusing)).rejects.toThrow(/rien n’a été écrit/);
  expect(all()).toEqual(before);
});
