import sharp from 'sharp';

/** What phones write into a photo, but the place: it is always added by a test that asks for it. */
const SAID = { IFD0: { Make: 'Essai', Artist: 'Quelqu’un' } };
const PLACE = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 23/1 0/1' } };

/** A small picture of three colours, made as an image program makes it. */
export async function photo(
  kind: 'jpeg' | 'png' | 'webp' | 'gif',
  said: 'nothing' | 'other' | 'place' = 'nothing',
): Promise<Uint8Array> {
  const pixels = Uint8Array.from({ length: 12 * 8 * 3 }, (_, index) => (index * 7) % 256);
  const image = sharp(pixels, { raw: { width: 12, height: 8, channels: 3 } });
  const told =
    said === 'nothing'
      ? image
      : image.withExif(said === 'place' ? { ...SAID, ...PLACE } : SAID).withMetadata({ orientation: 6 });
  return new Uint8Array(await told.toFormat(kind).toBuffer());
}
