import { standsAt } from './bytes.ts';

/** Kinds of pictures that every browser shows and none of which can hold a script. */
export type PictureKind = 'png' | 'jpeg' | 'webp' | 'gif';

/** What a picture is, by its first bytes: a name proves nothing. */
export function kindOf(bytes: Uint8Array): PictureKind | undefined {
  if (standsAt(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'png';
  if (standsAt(bytes, 0, '\xff\xd8\xff')) return 'jpeg';
  if (standsAt(bytes, 0, 'RIFF') && standsAt(bytes, 8, 'WEBP')) return 'webp';
  return standsAt(bytes, 0, 'GIF87a') || standsAt(bytes, 0, 'GIF89a') ? 'gif' : undefined;
}

/** What the name of a file says it is. */
export function kindNamed(file: string): PictureKind | undefined {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  switch (ending) {
    case 'jpg':
    case 'jpeg':
      return 'jpeg';
    case 'png':
    case 'webp':
    case 'gif':
      return ending;
    default:
      return undefined;
  }
}
