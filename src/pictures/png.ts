import { crc32 } from 'node:zlib';
import { joinBytes, letters, viewOf } from './bytes.ts';
import { orientationOnly, readExif } from './exif.ts';
import type { PicturePart } from './parts.ts';

/** Chunks that show the picture (PNG, third edition, § 11; animation included). Any other is said of it. */
const SHOWN = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
);

/** Cuts a PNG into its chunks; undefined when it is cut short. What follows its end is said of it. */
export function pngParts(bytes: Uint8Array): PicturePart[] | undefined {
  const view = viewOf(bytes);
  const parts: PicturePart[] = [{ bytes: bytes.subarray(0, 8), about: false }];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const exif = name === 'eXIf' ? readExif(bytes.subarray(at + 8, end - 4)) : undefined;
    parts.push({ bytes: bytes.subarray(at, end), about: !SHOWN.has(name), exif });
    at = end;
    if (name !== 'IEND') continue;
    if (at < bytes.length) parts.push({ bytes: bytes.subarray(at), about: true });
    return parts;
  }
  return undefined;
}

/** The PNG that shows the same, turned the same way. */
export function joinPng(kept: readonly PicturePart[], orientation: number): Uint8Array {
  const [signature, header, ...rest] = kept.map(({ bytes }) => bytes);
  const turn = orientation === 1 ? [] : [turned(orientation)];
  return joinBytes([signature!, header!, ...turn, ...rest]);
}

function turned(orientation: number): Uint8Array {
  const named = joinBytes([letters('eXIf'), orientationOnly(orientation)]);
  const chunk = new Uint8Array(named.length + 8);
  chunk.set(named, 4);
  viewOf(chunk).setUint32(0, named.length - 4);
  viewOf(chunk).setUint32(named.length + 4, crc32(named));
  return chunk;
}
