import type { CompileInput, CompileResult } from './compile.ts';
import type { FilesInput, FilesResult } from './files.ts';
import type { FixedInput } from './fixed.ts';
import type { PrepareInput, PrepareResult } from './prepare.ts';
import type { SearchInput } from './search.ts';
import type { SiteInput } from './site.ts';

/** The steps that run in processes of their own: what each is given and gives back, as JSON. */
export interface Steps {
  compile: { input: CompileInput; result: CompileResult };
  fixed: { input: FixedInput; result: undefined };
  prepare: { input: PrepareInput; result: PrepareResult };
  site: { input: SiteInput; result: undefined };
  files: { input: FilesInput; result: FilesResult };
  search: { input: SearchInput; result: number };
}
