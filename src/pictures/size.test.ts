import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cleanPicture } from './clean.ts';
import { photo } from './pictures.testing.ts';
import { sizeOf } from './size.ts';

it.each(['jpeg', 'png', 'webp', 'gif'] as const)('tells how large a picture is: %s', async (kind) => {
  expect(sizeOf(await photo(kind))).toEqual({ width: 12, height: 8 });
});

it('tells how large a photo taken upright is, before and after it is cleaned', async () => {
  const bytes = await photo('jpeg', 'place');
  expect(sizeOf(bytes)).toEqual({ width: 8, height: 12 });
  expect(sizeOf(cleanPicture(bytes)!.content)).toEqual({ width: 8, height: 12 });
});

it('reads the three ways of WebP', async () => {
  const image = sharp({ create: { width: 300, height: 7, channels: 4, background: '#0b556380' } });
  const ways = [{ lossless: true }, { quality: 50 }];
  for (const way of ways)
    expect(sizeOf(await image.clone().webp(way).toBuffer())).toEqual({ width: 300, height: 7 });
  const opaque = await image.clone().removeAlpha().webp({ quality: 50 }).toBuffer();
  expect(opaque.toString('latin1', 12, 16)).toBe('VP8 ');
  expect(sizeOf(opaque)).toEqual({ width: 300, height: 7 });
});

it('says nothing of what is no picture', () => {
  expect(sizeOf(new Uint8Array(100))).toBeUndefined();
  expect(sizeOf(Uint8Array.of(0xff, 0xd8, 0xff))).toBeUndefined();
});
