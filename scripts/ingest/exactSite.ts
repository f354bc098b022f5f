import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Row } from '../confidentiality/cells/tableRows.ts';
import { miniSite } from '../pipeline/miniSite.ts';
import { readData } from '../pipeline/read/readData.ts';
import { sha256 } from '../pipeline/write/publishedFile.ts';
import type { DataFiles } from './editions/datasetFiles.ts';

const hidden = /,(entrees_alternance|mobilites_internationales|entrees_\w+,\w+,\w+),\d*,\w+$/gm;

/**
 * For the tests: the data of the mini site, of which 2022 alone is closed, where what holds secrets is
 * said to be unknown; and the counts of 2022 and 2023, that stand for exact ones.
 */
export function exactSite() {
  const { data, publish } = miniSite();
  for (const path of ['activite_annuelle', 'profil_annuel']) {
    for (const year of [2022, 2023]) {
      rewrite(data, `${path}/${year}.csv`, (text) =>
        text.replaceAll(hidden, ',$1,,non_disponible'),
      );
    }
  }
  const { datasets } = readData(data);
  const rowsOf = (name: string): Row[] =>
    (datasets.get(name)?.rows ?? []).map(({ values }) => values);
  const [activity, profile] = [rowsOf('activite_annuelle'), rowsOf('profil_annuel')];
  for (const path of ['activite_annuelle', 'profil_annuel']) {
    rmSync(join(data, path, '2023.csv'));
    const metadata = join(data, path, 'dataset.yaml');
    const text = readFileSync(metadata, 'utf8');
    writeFileSync(
      metadata,
      text.replace(/ {2}- fichier: 2023[^-]*(?:-\d[^-]*)*(?=variations|$)/, ''),
    );
  }
  return { data, publish, activity, profile };
}

export type ExactSite = ReturnType<typeof exactSite>;

/** Changes a file of a data folder, and the SHA-256 by which it is frozen. */
export function rewrite(data: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(data, path));
  const after = Buffer.from(change(before.toString()));
  writeFileSync(join(data, path), after);
  const metadata = join(data, dirname(path), 'dataset.yaml');
  const text = readFileSync(metadata, 'utf8');
  writeFileSync(metadata, text.replace(sha256(before), sha256(after)));
}

/** Puts files into a data folder. */
export function putFiles(data: string, files: DataFiles = new Map()): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), bytes);
  }
}
