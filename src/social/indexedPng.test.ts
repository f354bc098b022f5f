import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { indexedPng } from './indexedPng.ts';

const svg = (fill: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="100%" height="100%" fill="${fill}"/><circle cx="9.5" cy="20" r="7" fill="#c00"/>${more}</svg>`;

/** The pixels of a PNG, read back by a library. */
function pixelsOf(png: Buffer): Buffer {
  const image = `<image width="40" height="30" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">${image}</svg>`;
  return new Resvg(whole).render().pixels;
}

test('holds the pixels of the picture, in less bytes', () => {
  const drawn = new Resvg(svg('#fbfaf6')).render();
  const png = indexedPng(drawn);
  expect(png && pixelsOf(png).equals(drawn.pixels)).toBe(true);
  expect(png?.length).toBeLessThan(drawn.asPng().length);
});

test('is not for what is seen through, nor for more colours than a byte may name', () => {
  expect(indexedPng(new Resvg(svg('none')).render())).toBeNull();
  const hues = Array.from(
    { length: 300 },
    (_, i) =>
      `<rect x="${i % 40}" y="${Math.floor(i / 40)}" width="1" height="1" fill="rgb(${i % 256} ${Math.floor(i / 2)} 90)"/>`,
  );
  expect(indexedPng(new Resvg(svg('#fff', hues.join(''))).render())).toBeNull();
});
