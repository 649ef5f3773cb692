import sharp from 'sharp';
import { expect, it } from 'vitest';
import { joinBytes, letters } from './bytes.ts';
import { cleanPicture } from './clean.ts';
import { photo } from './pictures.testing.ts';

/** What is shown: the pixels as stored, and how to turn them. */
async function shown(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const { orientation = 1 } = await sharp(bytes).metadata();
  return { pixels: data.toString('hex'), width: info.width, height: info.height, orientation };
}

it.each(['jpeg', 'png', 'webp'] as const)(
  'takes the place from a photo, not its pixels: %s',
  async (kind) => {
    const bytes = await photo(kind, 'place');
    const clean = cleanPicture(bytes)!;
    expect(clean.told).toBe('place');
    expect(clean.content.length).toBeLessThan(bytes.length);
    expect(Buffer.from(clean.content).includes('Essai')).toBe(false);
    expect(await shown(clean.content)).toEqual(await shown(bytes));
    expect((await shown(clean.content)).orientation).toBe(6);
    expect(cleanPicture(clean.content)).toEqual({ kind, content: clean.content });
  },
);

it.each(['jpeg', 'png', 'webp'] as const)('takes the device and the author: %s', async (kind) => {
  const clean = cleanPicture(await photo(kind, 'other'))!;
  expect(clean.told).toBe('other');
  expect(Buffer.from(clean.content).includes('Essai')).toBe(false);
});

it.each(['jpeg', 'png', 'webp', 'gif'] as const)(
  'changes nothing in a picture that says nothing: %s',
  async (kind) => {
    const once = cleanPicture(await photo(kind))!.content;
    expect(cleanPicture(once)).toEqual({ kind, content: once });
    expect(await shown(once)).toEqual(await shown(await photo(kind)));
  },
);

it('takes the comment of a GIF, and keeps its repetition', async () => {
  const bytes = await photo('gif');
  const [head, rest] = [
    bytes.subarray(0, 13 + 3 * 2 ** ((bytes[10]! & 7) + 1)),
    bytes.subarray(13 + 3 * 2 ** ((bytes[10]! & 7) + 1)),
  ];
  const repeat = letters('!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0');
  const clean = cleanPicture(joinBytes([head, letters('!\xfe\x05Essai\0'), repeat, rest]))!;
  expect(clean.told).toBe('other');
  expect(Buffer.from(clean.content).includes('Essai')).toBe(false);
  expect(Buffer.from(clean.content).includes('NETSCAPE')).toBe(true);
  expect(await shown(clean.content)).toEqual(await shown(bytes));
});

it.each(['jpeg', 'png', 'gif', 'webp'] as const)('takes what was hidden after the end: %s', async (kind) => {
  const bytes = await photo(kind);
  const clean = cleanPicture(
    joinBytes([bytes, letters('<script>hostile=1</script>'), await photo('jpeg', 'place')]),
  )!;
  expect(clean.told).toBe('place');
  expect(Buffer.from(clean.content).includes('<script>')).toBe(false);
});

it('finds a place written in XMP', async () => {
  const bytes = await photo('jpeg');
  const xmp = letters('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude="48,23N"/>');
  const segment = joinBytes([Uint8Array.of(0xff, 0xe1, 0, xmp.length + 2), xmp]);
  expect(cleanPicture(joinBytes([bytes.subarray(0, 2), segment, bytes.subarray(2)]))).toEqual({
    kind: 'jpeg',
    content: bytes,
    told: 'place',
  });
});

it('knows no picture in what is cut short, or is something else', async () => {
  for (const kind of ['jpeg', 'png', 'webp', 'gif'] as const) {
    const bytes = await photo(kind, kind === 'gif' ? 'nothing' : 'place');
    for (let length = 0; length < bytes.length; length += 7)
      expect(cleanPicture(bytes.subarray(0, length))).toBeUndefined();
  }
  expect(cleanPicture(letters('<svg onload="hostile=1"/>'))).toBeUndefined();
});
