import { createHash } from 'node:crypto';

/** One file of `public/donnees/`, in memory until everything is known to be right. */
export interface PublishedFile {
  /** Path under `public/donnees/`. */
  path: string;
  bytes: Uint8Array;
  /** Dataset that it holds; null for the files that describe the others. */
  dataset: string | null;
  format: 'csv' | 'json' | 'xlsx' | 'parquet' | 'zip' | 'jsonld' | 'ttl' | 'txt';
  /** Number of records. */
  rows: number;
}

const known = new WeakMap<Uint8Array, string>();

/** SHA-256 in hexadecimal; computed once for the same array, whatever asks for it. */
export function sha256(bytes: Uint8Array): string {
  const digest = known.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
  known.set(bytes, digest);
  return digest;
}

/** The bytes of a text in UTF-8. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
