import { sameBytes } from './bytes.ts';
import { tellsPlace } from './exif.ts';
import { gifParts, joinGif } from './gif.ts';
import { joinJpeg, jpegParts } from './jpeg.ts';
import { kindOf, type PictureKind } from './kind.ts';
import type { PicturePart } from './parts.ts';
import { joinPng, pngParts } from './png.ts';
import { joinWebp, webpParts } from './webp.ts';

/** A picture without what is said of it. */
export interface CleanPicture {
  kind: PictureKind;
  content: Uint8Array;
  /** What it said: where it was taken, or with what, when and by whom; nothing when it was clean. */
  told?: 'place' | 'other';
}

interface Format {
  cut(bytes: Uint8Array): PicturePart[] | undefined;
  join(kept: readonly PicturePart[], orientation: number): Uint8Array;
}

const FORMATS: Readonly<Record<PictureKind, Format>> = {
  jpeg: { cut: jpegParts, join: joinJpeg },
  png: { cut: pngParts, join: joinPng },
  webp: { cut: webpParts, join: joinWebp },
  gif: { cut: gifParts, join: joinGif },
};

/**
 * Takes from a picture what is said of it (EXIF, XMP, comments, previews), not touching what it shows: nothing is encoded
 * again, and it stays turned the way it was. A second time changes nothing.
 * @returns undefined for what is no picture, or one cut short
 */
export function cleanPicture(bytes: Uint8Array): CleanPicture | undefined {
  const kind = kindOf(bytes);
  const parts = kind && FORMATS[kind].cut(bytes);
  if (!parts) return undefined;
  const said = parts.filter(({ about }) => about);
  const orientation = said.find(({ exif }) => exif)?.exif?.orientation ?? 1;
  const content = FORMATS[kind].join(
    parts.filter(({ about }) => !about),
    orientation,
  );
  if (sameBytes(content, bytes)) return { kind, content: bytes };
  const place = said.some((part) => part.exif?.place || tellsPlace(part.bytes));
  return { kind, content, told: place ? 'place' : 'other' };
}
