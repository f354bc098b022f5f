import { createReadStream } from 'node:fs';

export type Encoding = 'utf-8' | 'windows-1252';

/**
 * UTF-8 if all bytes of the file are, Windows-1252 otherwise; null for UTF-16, whose byte order
 * mark tells it. Reads the file once, by pieces.
 */
export async function detectEncoding(path: string): Promise<Encoding | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) {
      if (first && isUtf16(bytes)) return null;
      first = false;
      decoder.decode(bytes, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (cause) {
    if (cause instanceof TypeError) return 'windows-1252';
    throw cause;
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}
