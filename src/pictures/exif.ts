import { findLetters, letters, standsAt, viewOf } from './bytes.ts';

/** What opens an EXIF block in JPEG; sometimes in WebP. */
export const EXIF = 'Exif\0\0';

/** Tags of the first directory (Exif 2.32, § 4.6.4 and § 4.6.3). */
const ORIENTATION = 0x0112;
const GPS = 0x8825;

/** What a picture's EXIF says that matters: how to turn it, and whether it tells where it was taken. */
export interface Exif {
  /** 1 to 8; 1 is upright. */
  orientation: number;
  place: boolean;
}

/** Reads an EXIF block, with or without its opening letters; undefined when it is none. */
export function readExif(bytes: Uint8Array): Exif | undefined {
  const tiff = standsAt(bytes, 0, EXIF) ? bytes.subarray(EXIF.length) : bytes;
  const little = standsAt(tiff, 0, 'II*\0');
  if (!little && !standsAt(tiff, 0, 'MM\0*')) return undefined;
  const view = viewOf(tiff);
  const exif: Exif = { orientation: 1, place: false };
  const start = tiff.length < 8 ? tiff.length : view.getUint32(4, little);
  const count = start + 2 <= tiff.length ? view.getUint16(start, little) : 0;
  for (let at = start + 2, left = count; left > 0 && at + 12 <= tiff.length; at += 12, left--) {
    const tag = view.getUint16(at, little);
    if (tag === GPS) exif.place = true;
    const value = view.getUint16(at + 8, little);
    if (tag === ORIENTATION && value >= 1 && value <= 8) exif.orientation = value;
  }
  return exif;
}

/** The smallest EXIF block that says how to turn a picture, without its opening letters. */
export function orientationOnly(orientation: number): Uint8Array {
  return letters(
    `MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0\0\0\0\0`,
  );
}

/** Does a piece of a picture tell where it was taken, anywhere in it, in EXIF or in XMP? */
export function tellsPlace(piece: Uint8Array): boolean {
  for (let at = findLetters(piece, EXIF); at >= 0; at = findLetters(piece, EXIF, at + 1))
    if (readExif(piece.subarray(at))?.place) return true;
  return findLetters(piece, 'GPSLatitude') >= 0;
}
