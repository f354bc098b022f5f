import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { retraits } from '../../src/contracts/retraits.ts';
import { withdrawalPagePath } from '../../src/contracts/withdrawalPagePath.ts';
import type { WithdrawnEdition } from '../../src/contracts/withdrawnEdition.ts';
import { csvText } from '../pipeline/write/csvText.ts';
import { gzipBytes } from '../pipeline/write/gzipBytes.ts';

/** A file of the next site, at a withdrawn address or beside it. */
export interface WithdrawnFile {
  path: string;
  bytes: Uint8Array;
}

/**
 * What a dated address says instead of its data, in the kind of file that its host serves there. That
 * of a chart has the page of its last withdrawal, as the next site wrote it. That of a compressed CSV
 * file holds one too, the rows of `retraits` that concern it, with the page for people beside.
 */
export function withdrawnFiles(
  path: string,
  withdrawals: readonly WithdrawnEdition[],
  next: string,
): WithdrawnFile[] {
  const last = withdrawals.at(-1);
  if (last === undefined) return [];
  const page = readFileSync(join(next, withdrawalPagePath(last)));
  if (path.endsWith('.html')) return [{ path, bytes: page }];
  const rows = csvText(Object.keys(retraits.row.shape), withdrawals.map(asRow));
  return [
    { path, bytes: gzipBytes(Buffer.from(rows)) },
    { path: path.replace(/\.[a-z.]+$/, '/index.html'), bytes: page },
  ];
}

function asRow({ remplacee_le: _day, jeux: _datasets, ...row }: WithdrawnEdition) {
  return row;
}
