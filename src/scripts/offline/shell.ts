/** What a site needs to show any of its kept pages: written by the build beside the pages. */
export interface Shell {
  /** Changes whenever one of the files does, or the date of the data. */
  version: string;
  /** Paths below the site's root: pages end with a slash or are empty (home). */
  files: string[];
}
