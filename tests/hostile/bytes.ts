import { goodLieu, type HostileFile, inFolder } from './generate.ts';

const encoder = new TextEncoder();

/** Files that are not text, or too much of it. */
export function hostileBytes(): HostileFile[] {
  const good = encoder.encode(goodLieu(1));
  return [
    ...inFolder(
      'latin1',
      ['é', 'à', 'ç', 'ô', 'ü'].map((letter) =>
        latin1(`nom: M${letter}diathèque\nadresse:\n  commune: Brest\n`),
      ),
    ),
    ...inFolder('utf16', [utf16(goodLieu(1), true), utf16(goodLieu(2), false)]),
    ...inFolder('truncated', [good.slice(0, 10), Uint8Array.of(...good.slice(0, 40), 0xc3)]),
    ...inFolder(
      'invalid-utf8',
      [[0xff, 0xfe, 0x00], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0x80]].map(
        (bytes) => Uint8Array.of(...good, ...bytes),
      ),
    ),
    ...inFolder('nul', [
      Uint8Array.of(0),
      Uint8Array.of(...good, 0),
      encoder.encode('nom: a\0b\n'),
      new Uint8Array(500),
    ]),
    ...inFolder('empty', ['', '\n', '   \n\n', '\ufeff', '\r\n\r\n', '\t\n']),
    ...inFolder('huge', [
      new Uint8Array(10_000_000).fill(97),
      encoder.encode(`${goodLieu(1)}# ${'x'.repeat(1_100_000)}\n`),
    ]),
    ...inFolder('binary', [png(), gzip(), noise(1), noise(2), noise(3)]),
    ...inFolder(
      'control',
      [1, 7, 8, 11, 12, 27, 127].map(
        (code) => `nom: a${String.fromCharCode(code)}b\nadresse:\n  commune: Brest\n`,
      ),
    ),
  ];
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 + index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

function png(): Uint8Array {
  return Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52);
}

function gzip(): Uint8Array {
  return Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xcb, 0x48);
}

/** Bytes without meaning, the same for a seed (linear congruential generator of Numerical Recipes). */
function noise(seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: 300 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}
