import { joinBytes, letters, viewOf } from './bytes.ts';
import { orientationOnly, readExif } from './exif.ts';
import type { PicturePart } from './parts.ts';

/** Chunks that show the picture (WebP Container Specification). Any other is said of it. */
const SHOWN = new Set(['VP8 ', 'VP8L', 'VP8X', 'ICCP', 'ALPH', 'ANIM', 'ANMF']);
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

/** Cuts a WebP into its chunks; undefined when it is cut short. What follows its end is said of it. */
export function webpParts(bytes: Uint8Array): PicturePart[] | undefined {
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const parts: PicturePart[] = [{ bytes: bytes.subarray(0, 12), about: false }];
  let at = 12;
  while (at + 8 <= end) {
    const size = view.getUint32(at + 4, true);
    const next = at + 8 + size + (size % 2);
    if (next > end) return undefined;
    const name = nameOf(bytes, at);
    const exif = name === 'EXIF' ? readExif(bytes.subarray(at + 8, at + 8 + size)) : undefined;
    parts.push({ bytes: bytes.subarray(at, next), about: !SHOWN.has(name), exif });
    at = next;
  }
  if (at < bytes.length) parts.push({ bytes: bytes.subarray(at), about: true });
  return parts.length > 1 ? parts : undefined;
}

/** The WebP that shows the same, turned the same way, with its size and its flags put right. */
export function joinWebp(kept: readonly PicturePart[], orientation: number): Uint8Array {
  const chunks = kept.slice(1).map(({ bytes }) => bytes);
  const extended = chunks.findIndex((chunk) => nameOf(chunk, 0) === 'VP8X');
  const isTurned = orientation !== 1 && extended >= 0;
  if (extended >= 0) chunks[extended] = withFlags(chunks[extended]!, isTurned);
  const whole = joinBytes([kept[0]!.bytes, ...chunks, ...(isTurned ? [turned(orientation)] : [])]);
  viewOf(whole).setUint32(4, whole.length - 8, true);
  return whole;
}

function withFlags(chunk: Uint8Array, hasExif: boolean): Uint8Array {
  const copy = chunk.slice();
  copy[8] = (copy[8]! & ~(EXIF_FLAG | XMP_FLAG)) | (hasExif ? EXIF_FLAG : 0);
  return copy;
}

function turned(orientation: number): Uint8Array {
  const block = orientationOnly(orientation);
  return joinBytes([letters('EXIF'), Uint8Array.of(block.length, 0, 0, 0), block]);
}

function nameOf(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
