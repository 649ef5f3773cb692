/** A file that an answer needs and that the browser does not have yet: load it, then ask again. */
export class NotLoaded extends Error {
  /** Below the site's root. */
  readonly path: string;

  constructor(path: string) {
    super(`${path} is not loaded`);
    this.path = path;
  }
}
