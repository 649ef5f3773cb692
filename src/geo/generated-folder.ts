/**
 * Where the generated geography stands. Beside this module when Node runs the sources; when a bundler has moved
 * this module, in the sources of the project being built, which is the working folder then.
 */
export function generatedFolder(): URL {
  const builtin = process.getBuiltinModule;
  const here = import.meta.url;
  const beside = new URL('./generated/', here);
  if (beside.protocol === 'file:' && builtin('node:fs').existsSync(beside)) return beside;
  return new URL('src/geo/generated/', builtin('node:url').pathToFileURL(`${process.cwd()}/`));
}
