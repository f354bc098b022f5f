import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng } from './indexedPng.ts';

const [paper, ink] = [
  [251, 250, 246, 255],
  [28, 33, 38, 255],
];

/** The data of a chunk of a PNG. */
function chunk(png: Buffer, name: string): Buffer {
  const at = png.indexOf(name, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

test('writes the size, the exact colours and the pixels of a picture', () => {
  const png = indexedPng(Uint8Array.from([paper, paper, ink, paper].flat()), 2, 2);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([...chunk(png, 'IHDR')]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect([...chunk(png, 'PLTE')]).toEqual([251, 250, 246, 28, 33, 38]);
  expect([...inflateSync(chunk(png, 'IDAT'))]).toEqual([0, 0, 0, 0, 1, 0]);
});

test('joins neighbouring shades when there are more than 256', () => {
  const shades = Array.from({ length: 1024 }, (_, i) => [i % 256, (i * 7) % 256, i >> 2, 255]);
  const png = indexedPng(Uint8Array.from([paper, ...shades.slice(1)].flat()), 32, 32);
  const colors = chunk(png, 'PLTE');
  expect(colors.length / 3).toBeLessThanOrEqual(256);
  expect([...colors.subarray(0, 3)]).toEqual([251, 250, 246]);
});
