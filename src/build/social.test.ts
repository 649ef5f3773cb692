import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { projectRoot } from '../data/env.ts';
import { loadCommons } from '../data/load.ts';
import { FolderWriter } from './folder-writer.ts';
import { writeSocialPictures } from './social.ts';

const out = mkdtempSync(join(tmpdir(), 'commun-partage-'));
afterAll(() => rmSync(out, { recursive: true }));
const demonstration = loadCommons(join(projectRoot, 'data'));
const commons = {
  ...demonstration,
  territoires: demonstration.territoires.filter(({ id }) => id === 'finistere' || id === 'roubaix'),
};

it('makes one picture for the site and one for each territory, of the size that previews ask for', async () => {
  const published = {
    ...commons,
    commun: { ...commons.commun, site: { url: 'https://mediations.example.org' } },
  };
  expect(await writeSocialPictures(published, '2026-11-22', new FolderWriter(out))).toBe(3);
  for (const path of ['site', 'territoires/finistere', 'territoires/roubaix']) {
    const bytes = readFileSync(join(out, `partage/${path}.png`));
    const { width, height, format } = await sharp(bytes).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'png']);
    expect(bytes.length).toBeLessThan(120_000);
    // Something is drawn: ink in the half where the title stands.
    const { channels } = await sharp(bytes).extract({ left: 0, top: 0, width: 600, height: 300 }).stats();
    expect(channels[0]!.min).toBeLessThan(60);
  }
});

it('makes none for a site that has no address to show them at', async () => {
  expect(await writeSocialPictures(commons, '2026-11-22', new FolderWriter(out))).toBe(0);
});
