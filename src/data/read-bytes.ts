import { closeSync, openSync, readSync } from 'node:fs';
import { MAX_BYTES } from './decode.ts';

let buffer: Uint8Array | undefined;

/**
 * The bytes of a file, never more than one past the largest size that is read. The array is used again by the
 * next call: decode it at once. Throws the file system's errors.
 */
export function readBytes(path: string): Uint8Array {
  buffer ??= new Uint8Array(MAX_BYTES + 1);
  const file = openSync(path, 'r');
  try {
    let length = 0;
    while (length < buffer.length) {
      const count = readSync(file, buffer, length, buffer.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
