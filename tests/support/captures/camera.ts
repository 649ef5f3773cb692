import type { Locator, Page } from 'playwright-core';

/** No picture of a document weighs more. */
export const HEAVIEST = 60_000;

/** Pixels of the picture for one of the page, and its quality: tried one after the other, until it is light enough. */
const WAYS = [
  { scale: 2, quality: 80 },
  { scale: 2, quality: 62 },
  { scale: 1.5, quality: 72 },
  { scale: 1.5, quality: 58 },
  { scale: 1, quality: 72 },
];

/** Part of a page, in CSS pixels from its top left corner. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A WebP picture of a part of a page, finer than the page where its weight allows: it stays sharp on a phone.
 * @throws Error when even the coarsest is too heavy
 */
export async function photograph(page: Page, frame: Frame): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  try {
    for (const { scale, quality } of WAYS) {
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'webp',
        quality,
        clip: { ...frame, scale },
        captureBeyondViewport: true,
      });
      const picture = Buffer.from(data, 'base64');
      if (picture.length <= HEAVIEST) return picture;
    }
  } finally {
    await session.detach();
  }
  throw new Error('This picture is too heavy: show less of the page.');
}

/** The frame of something on the page, as wide as the page; nothing of what stands above it, some air below. */
export async function frameOf(page: Page, target: Locator, tallest: number): Promise<Frame> {
  await target.waitFor();
  const AIR = 16;
  const top = await target.evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
  const height = await target.evaluate((element) => element.getBoundingClientRect().height);
  const width = page.viewportSize()!.width;
  return { x: 0, y: Math.max(0, top), width, height: Math.min(tallest, height + AIR) };
}
