import { getCommons, getInstant } from '../../data/shared.ts';
import { derivedFiles } from '../derived-files.ts';
import { FolderWriter } from '../folder-writer.ts';

export interface FilesInput {
  out: string;
}

export interface FilesResult {
  files: number;
}

/** Writes what is made of the data and is not a page: open data, the finder's shards. */
export function writeDerivedFiles({ out }: FilesInput): FilesResult {
  const writer = new FolderWriter(out);
  let files = 0;
  for (const { path, content } of derivedFiles(getCommons(), getInstant())) {
    writer.write(path, content);
    files += 1;
  }
  return { files };
}
