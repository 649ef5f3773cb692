import { standsAt, viewOf } from './bytes.ts';
import { jpegParts } from './jpeg.ts';
import { kindOf } from './kind.ts';

/** Pixels of a picture, as it is shown. */
export interface PictureSize {
  width: number;
  height: number;
}

/** How large a picture is, turned as it asks to be; undefined where its first bytes do not tell. */
export function sizeOf(bytes: Uint8Array): PictureSize | undefined {
  if (bytes.length < 30) return undefined;
  const view = viewOf(bytes);
  switch (kindOf(bytes)) {
    case 'png':
      return { width: view.getUint32(16), height: view.getUint32(20) };
    case 'gif':
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    case 'webp':
      return webpSize(bytes, view);
    case 'jpeg':
      return jpegSize(bytes);
    default:
      return undefined;
  }
}

/** The first chunk tells (WebP Container Specification; RFC 6386, § 9.1; WebP Lossless, § 3). */
function webpSize(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  if (standsAt(bytes, 12, 'VP8X'))
    return { width: 1 + (view.getUint32(24, true) & 0xffffff), height: 1 + (view.getUint32(26, true) >>> 8) };
  if (standsAt(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (!standsAt(bytes, 12, 'VP8 ')) return undefined;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** The frame's header tells, and EXIF how it is turned: on its side from 5 on. */
function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  const parts = jpegParts(bytes) ?? [];
  const frame = parts.find(
    ({ bytes: [, marker = 0] }) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker),
  );
  if (!frame || frame.bytes.length < 9) return undefined;
  const view = viewOf(frame.bytes);
  const [height, width] = [view.getUint16(5), view.getUint16(7)];
  const isOnItsSide = (parts.find(({ exif }) => exif)?.exif?.orientation ?? 1) >= 5;
  return isOnItsSide ? { width: height, height: width } : { width, height };
}
