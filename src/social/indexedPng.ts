import { crc32, deflateSync } from 'node:zlib';

/** Colours that one byte may name. */
const mostColors = 256;

interface Picture {
  width: number;
  height: number;
  /** Red, green, blue and opacity of each pixel, a byte each. */
  pixels: Buffer;
}

/**
 * A picture as a PNG whose pixels are ranks in a list of colours, less than half the weight of four
 * bytes a pixel; null when it has more colours than a list may hold, or some that are not opaque.
 * Source: W3C, PNG specification, 3rd edition, 11.2.
 */
export function indexedPng({ width, height, pixels }: Picture): Buffer | null {
  const ranks = new Map<number, number>();
  const lines = Buffer.alloc(height * (width + 1));
  for (let i = 0; i < width * height; i += 1) {
    const pixel = pixels.readUInt32BE(4 * i);
    let rank = ranks.get(pixel);
    if (rank === undefined) {
      rank = ranks.size;
      if (rank === mostColors || pixel % 256 !== 255) return null;
      ranks.set(pixel, rank);
    }
    // Each line begins by a byte: none of its pixels is told from its neighbours.
    lines[i + Math.floor(i / width) + 1] = rank;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, of the kind that names colours of a list.
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(
    [...ranks.keys()].flatMap((pixel) => [pixel >>> 24, (pixel >>> 16) & 255, (pixel >>> 8) & 255]),
  );
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const bytes = Buffer.alloc(named.length + 8);
  bytes.writeUInt32BE(content.length, 0);
  named.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(named), named.length + 4);
  return bytes;
}
