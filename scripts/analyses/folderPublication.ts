import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Publication, Row } from '../../src/analyses/publication.ts';
import { recordsOf } from '../../src/contracts/tableJson.ts';

/** A publication as its folder holds it, read when first asked for. */
export function folderPublication(folder: string): Publication {
  const known = new Map<string, readonly Row[] | null>();
  return {
    rows({ name }) {
      const file = join(folder, `${name}.json`);
      if (!known.has(name)) {
        known.set(name, existsSync(file) ? recordsOf(readFileSync(file, 'utf8')) : null);
      }
      return known.get(name) ?? null;
    },
  };
}
