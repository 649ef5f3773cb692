import { joinBytes, letters, standsAt, viewOf } from './bytes.ts';
import { EXIF, orientationOnly, readExif } from './exif.ts';
import type { PicturePart } from './parts.ts';

const APP1 = 0xe1;
const START_OF_SCAN = 0xda;
const END = 0xd9;

/** Cuts a JPEG into its segments (ITU-T T.81, annex B); undefined when it is cut short. What follows its end is said of it. */
export function jpegParts(bytes: Uint8Array): PicturePart[] | undefined {
  const view = viewOf(bytes);
  const parts: PicturePart[] = [{ bytes: bytes.subarray(0, 2), about: false }];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    const exif = marker === APP1 ? readExif(segment.subarray(4)) : undefined;
    parts.push({ bytes: segment, about: isAbout(marker, segment), exif });
    at = end;
    if (marker !== START_OF_SCAN) continue;
    const next = endOfScan(bytes, at);
    parts.push({ bytes: bytes.subarray(at, next), about: false });
    at = next;
    if (bytes[at + 1] !== END) continue;
    parts.push({ bytes: bytes.subarray(at, at + 2), about: false });
    if (at + 2 < bytes.length) parts.push({ bytes: bytes.subarray(at + 2), about: true });
    return parts;
  }
  return undefined;
}

/** The JPEG that shows the same, turned the same way. */
export function joinJpeg(kept: readonly PicturePart[], orientation: number): Uint8Array {
  const [start, ...rest] = kept.map(({ bytes }) => bytes);
  const jfif = rest[0]?.[1] === 0xe0 ? rest.splice(0, 1) : [];
  const turn = orientation === 1 ? [] : [turned(orientation)];
  return joinBytes([start!, ...jfif, ...turn, ...rest]);
}

function turned(orientation: number): Uint8Array {
  const block = joinBytes([letters(EXIF), orientationOnly(orientation)]);
  return joinBytes([Uint8Array.of(0xff, APP1, 0, block.length + 2), block]);
}

/** Of the application segments, JFIF, the colour profile and Adobe's transform are needed to show the picture. */
function isAbout(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return true;
  if (marker < 0xe0 || marker > 0xef) return false;
  if (marker === 0xe0) return !standsAt(segment, 4, 'JFIF\0');
  if (marker === 0xe2) return !standsAt(segment, 4, 'ICC_PROFILE\0');
  return marker !== 0xee || !standsAt(segment, 4, 'Adobe');
}

/** The first marker after a scan that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1]!;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
