import { fixedFiles } from '../fixed-files.ts';
import { FolderWriter } from '../folder-writer.ts';

export interface FixedInput {
  out: string;
}

/** Writes every published file that depends on no data. */
export function writeFixedFiles({ out }: FixedInput): void {
  const writer = new FolderWriter(out);
  for (const { path, content } of fixedFiles()) writer.write(path, content);
}
