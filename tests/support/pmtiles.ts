/**
 * A PMTiles archive of one picture, that of the whole world, as the specification lays it out (version 3:
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md): header, directory, metadata, picture.
 * @param picture the bytes of a PNG
 */
export function archiveOf(picture: Uint8Array): Buffer {
  const directory = Buffer.from([1, 0, 1, ...varint(picture.length), 1]);
  const metadata = Buffer.from('{}');
  const header = Buffer.alloc(127);
  header.write('PMTiles');
  header[7] = 3;
  const parts = [header.length, directory.length, metadata.length, 0, picture.length];
  let offset = 0;
  const spans = parts.map((length) => {
    const span = [offset, length] as const;
    offset += length;
    return span;
  });
  for (const [index, [start, length]] of spans.slice(1).entries()) {
    header.writeBigUInt64LE(BigInt(start), 8 + 16 * index);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * index);
  }
  // Addressed tiles, entries, contents: one of each.
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(1n, at);
  // Clustered; neither the directory nor the pictures are compressed; the pictures are PNG; zoom 0 alone.
  header.set([1, 1, 1, 2, 0, 0], 96);
  for (const [index, degrees] of [-180, -85, 180, 85].entries())
    header.writeInt32LE(degrees * 1e7, 102 + 4 * index);
  return Buffer.concat([header, directory, metadata, picture]);
}

/** The part of a file that a `Range` header asks for. */
export function rangeOf(
  file: Buffer,
  range = 'bytes=0-',
): { status: number; headers: Record<string, string>; body: Buffer } {
  const [, from = '0', to] = /^bytes=(\d+)-(\d+)?$/.exec(range) ?? [];
  const last = Math.min(to === undefined ? Number.POSITIVE_INFINITY : Number(to), file.length - 1);
  const headers = {
    'content-range': `bytes ${from}-${last}/${file.length}`,
    'access-control-allow-origin': '*',
  };
  return { status: 206, headers, body: file.subarray(Number(from), last + 1) };
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}
