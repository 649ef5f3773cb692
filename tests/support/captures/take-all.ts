import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { photograph } from './camera.ts';
import { shots } from './shots.ts';

const PHONE = 390;

/** Takes every picture again; those that no document needs any more go. @returns name and weight of each */
export async function takeAll(
  browser: Browser,
  site: string,
  folder: string,
): Promise<{ name: string; bytes: number }[]> {
  const taken: { name: string; bytes: number }[] = [];
  mkdirSync(folder, { recursive: true });
  for (const { name, width = PHONE, take } of shots) {
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
      colorScheme: 'light',
    });
    const page = await context.newPage();
    const frame = await take(page, (path) => new URL(path.slice(1), site).href);
    const picture = await photograph(page, frame);
    writeFileSync(join(folder, `${name}.webp`), picture);
    taken.push({ name, bytes: picture.length });
    await context.close();
  }
  const known = new Set(shots.map(({ name }) => `${name}.webp`));
  for (const file of readdirSync(folder)) if (!known.has(file)) rmSync(join(folder, file));
  return taken;
}
