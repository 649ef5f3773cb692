import { joinBytes, standsAt } from './bytes.ts';
import type { PicturePart } from './parts.ts';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const END = 0x3b;

/** Applications whose blocks change what is shown: repetition, colours. */
const SHOWN = ['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'];

/** Cuts a GIF into its blocks (GIF89a, § 12 to 27); undefined when it is cut short. What follows its end is said of it. */
export function gifParts(bytes: Uint8Array): PicturePart[] | undefined {
  const start = 13 + tableSize(bytes[10] ?? 0);
  const parts: PicturePart[] = [{ bytes: bytes.subarray(0, start), about: false }];
  for (let at = start; at < bytes.length; ) {
    if (bytes[at] === END) {
      parts.push({ bytes: bytes.subarray(at, at + 1), about: false });
      if (at + 1 < bytes.length) parts.push({ bytes: bytes.subarray(at + 1), about: true });
      return parts;
    }
    const end = endOfBlock(bytes, at);
    if (end === undefined || end > bytes.length) return undefined;
    parts.push({ bytes: bytes.subarray(at, end), about: isAbout(bytes, at) });
    at = end;
  }
  return undefined;
}

/** The GIF that shows the same; none says how to turn it. */
export function joinGif(kept: readonly PicturePart[]): Uint8Array {
  return joinBytes(kept.map(({ bytes }) => bytes));
}

function isAbout(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== EXTENSION) return false;
  const label = bytes[at + 1];
  return label === 0xfe || (label === 0xff && !SHOWN.some((name) => standsAt(bytes, at + 3, name)));
}

/** The end of the block that begins there; undefined for what is no block. */
function endOfBlock(bytes: Uint8Array, at: number): number | undefined {
  if (bytes[at] === EXTENSION) return endOfData(bytes, at + 2);
  if (bytes[at] === IMAGE) return endOfData(bytes, at + 11 + tableSize(bytes[at + 9] ?? 0));
  return undefined;
}

/** Sub-blocks, each with its length before it, up to an empty one. */
function endOfData(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + bytes[at]!;
  return at + 1;
}

/** Bytes of the colour table that a packed field announces. */
function tableSize(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0;
}
