/** A file to write: its path from the site's root and its whole content. */
export interface PublishedFile {
  /** `api/v1/lieux.json` */
  path: string;
  content: string;
}

/** What the index says of a file. */
export interface FileNotice {
  /** Path below `api/v1/`. */
  chemin: string;
  /** Media type. */
  format: string;
  /** Number of entries inside. */
  nombre: number;
  /** Size, not compressed. */
  octets: number;
}

/** Describes a file for the index. @param path below `api/v1/` */
export function noticeOf(path: string, nombre: number, content: string): FileNotice {
  return { chemin: path, format: formatOf(path), nombre, octets: Buffer.byteLength(content) };
}

function formatOf(path: string): string {
  if (path.endsWith('.csv')) return 'text/csv';
  if (path.endsWith('.atom')) return 'application/atom+xml';
  if (path.startsWith('flux/')) return 'application/feed+json';
  return path.endsWith('.geojson') ? 'application/geo+json' : 'application/json';
}
