import type { Exif } from './exif.ts';

/** A stretch of a picture's file: what shows it, or what is said of it. */
export interface PicturePart {
  bytes: Uint8Array;
  /** Is it said of the picture, and not needed to show it? */
  about: boolean;
  /** Read from an EXIF block. */
  exif?: Exif | undefined;
}
