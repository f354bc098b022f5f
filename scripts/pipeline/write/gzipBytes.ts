import { gzipSync } from 'node:zlib';

/** Bytes compressed by gzip, the same on every machine. */
export function gzipBytes(bytes: Uint8Array): Uint8Array {
  const compressed = gzipSync(bytes);
  // The byte that names the machine says that it is unknown, wherever this is made.
  compressed[9] = 255;
  return compressed;
}
