import sharp from 'sharp';
import type { Commons } from '../data/load.ts';
import { socialPictures } from '../views/social/pictures.ts';
import type { FolderWriter } from './folder-writer.ts';

/** Writes the preview pictures, one after the other: each takes some ten megabytes while it is made. @returns how many */
export async function writeSocialPictures(
  commons: Commons,
  today: string,
  writer: FolderWriter,
): Promise<number> {
  let files = 0;
  for (const { path, svg } of socialPictures(commons, today)) {
    // Few colours: a palette makes the file a third of its size.
    writer.write(
      path,
      await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 4 }).toBuffer(),
    );
    files += 1;
  }
  return files;
}
