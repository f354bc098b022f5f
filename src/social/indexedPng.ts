import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(name: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

/**
 * The colours of an opaque picture and the rank of each pixel's. Those whose channels round to the
 * same multiples of `step` are one, the first that is met: the paper keeps its own.
 */
function indexed(
  pixels: Uint32Array,
  step: number,
): { colors: number[]; ranks: Uint8Array } | null {
  const known = new Map<number, number>();
  const colors: number[] = [];
  const ranks = new Uint8Array(pixels.length);
  // A picture is mostly runs of one colour: the last one is nearly always the next.
  let [last, lastRank] = [-1, 0];
  for (let i = 0; i < pixels.length; i += 1) {
    const pixel = pixels[i] as number;
    if (pixel !== last) {
      const channel = (shift: number) => Math.round(((pixel >>> shift) & 255) / step) << shift;
      const key = channel(0) | channel(8) | channel(16);
      const rank = known.get(key) ?? colors.push(pixel) - 1;
      if (rank > 255) return null;
      known.set(key, rank);
      [last, lastRank] = [pixel, rank];
    }
    ranks[i] = lastRank;
  }
  return { colors, ranks };
}

/**
 * A flat opaque picture as a PNG of at most 256 colours: a quarter of the weight of all its shades.
 * `pixels` holds four bytes a pixel, red first.
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const words = new Uint32Array(pixels.slice().buffer);
  const image = [5, 8, 15, 17, 51].reduce<ReturnType<typeof indexed>>(
    (found, step) => found ?? indexed(words, step),
    null,
  );
  if (image === null) throw new Error('image trop riche en couleurs');
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const palette = Buffer.from(
    image.colors.flatMap((color) => [color & 255, (color >>> 8) & 255, (color >>> 16) & 255]),
  );
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    lines.set(image.ranks.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
