import { afterEach, expect, it, vi } from 'vitest';
import { loadCommons } from '../data/load.ts';
import { communeFiles } from '../geo/commune-files.ts';
import { checkCommons } from '../lint/check.ts';
import { inFolder, lieu, PLACE, pratique, TODAY } from '../lint/testing.ts';
import { checkFiles } from './files.ts';
import { loadChecker } from './index.ts';

afterEach(() => vi.unstubAllGlobals());

it('loads what each entry needs, and says what the command says', async () => {
  const files = {
    [PLACE]: lieu(),
    'lieux/29/brest-sans-code.yaml': lieu({
      nom: 'Un lieu',
      adresse: { code_postal: '29200', commune: 'Bresst' },
    }),
    'lieux/35/rennes-loin.yaml': lieu({ position: { latitude: 45, longitude: 1 } }),
    'pratiques/a.md': pratique('# Un', { lieux: ['29/rien'] }),
  };
  const { findings, published } = inFolder(files, (dir) => {
    const commons = loadCommons(dir);
    const made = [...checkFiles(commons), ...communeFiles()].map(
      ({ path, content }) => [path, content] as const,
    );
    return { findings: checkCommons(commons, { today: TODAY }), published: new Map(made) };
  });
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return new Response(published.get(path), { status: published.has(path) ? 200 : 404 });
  });
  const loadHours = vi.fn();
  const checker = await loadChecker({ base: '', today: TODAY, departements: ['29'], loadHours });
  expect(asked).toEqual(['verification/index.json', 'geo/communes/29.tsv']);
  const told = [];
  told.push(...(await checker.check('lieux', '29/brest-mediatheque-de-la-rade', files[PLACE] ?? '')));
  told.push(...(await checker.check('lieux', '29/brest-sans-code', files['lieux/29/brest-sans-code.yaml'])));
  told.push(...(await checker.check('lieux', '35/rennes-loin', files['lieux/35/rennes-loin.yaml'])));
  told.push(...(await checker.check('pratiques', 'a', files['pratiques/a.md'])));
  expect(told).toEqual(findings);
  expect(told.length).toBeGreaterThan(3);
  expect(new Set(asked).size).toBe(asked.length);
  expect(loadHours).not.toHaveBeenCalled();
});
