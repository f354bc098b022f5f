import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { contentType } from '../e2e/contentType.ts';

const compressible = /^text\/|javascript|json|xml|manifest/;
const known = new Map<string, number>();

function measure(file: string): number {
  const bytes = readFileSync(file);
  if (!compressible.test(contentType(file))) return bytes.byteLength;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return brotliCompressSync(bytes, { params }).byteLength;
}

/** Bytes of a file's body on the wire: Brotli quality 11 for text, as it is for the others. */
export function wireSize(file: string): number {
  const size = known.get(file) ?? measure(file);
  known.set(file, size);
  return size;
}
