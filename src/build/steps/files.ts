import { getCommons, getInstant, getToday } from '../../data/shared.ts';
import { bookFiles } from '../books.ts';
import { derivedFiles } from '../derived-files.ts';
import { FolderWriter } from '../folder-writer.ts';

export interface FilesInput {
  out: string;
}

export interface FilesResult {
  files: number;
}

/** Writes what is made of the data and is not a page: open data, the finder's shards, books, preview pictures. */
export async function writeDerivedFiles({ out }: FilesInput): Promise<FilesResult> {
  const writer = new FolderWriter(out);
  let files = 0;
  for (const { path, content } of derivedFiles(getCommons(), getInstant())) {
    writer.write(path, content);
    files += 1;
  }
  for (const { path, content } of await bookFiles(getCommons(), getInstant())) {
    writer.write(path, content);
    files += 1;
  }
  files += await previews(writer);
  return { files };
}

/** What makes pictures is loaded for a site that shows them. */
async function previews(writer: FolderWriter): Promise<number> {
  const commons = getCommons();
  if (!commons.commun.site?.url) return 0;
  const { writeSocialPictures } = await import('../social.ts');
  return writeSocialPictures(commons, getToday(), writer);
}
