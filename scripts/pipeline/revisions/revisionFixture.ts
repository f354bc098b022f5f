import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { revisions } from '../../../src/contracts/revisions.ts';

const metadata = `titre: Révisions
description: Ce qui a changé.
source: Essai
licence: lov2
statut: provisoire
editions:
  - fichier: 2024.csv
    date_publication: 2024-06-03
`;

/**
 * For the tests: a dataset of revisions in a data folder. Each text holds what stands between the
 * date and the reason: `dataset,key,column,before,status,after,status`.
 */
export function recordRevisions(data: string, records: readonly string[], date = '2024-06-03') {
  const folder = join(data, revisions.name);
  const header = Object.keys(revisions.row.shape).join(',');
  const lines = records.map((record) => `${date},${record},Saisies tardives.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'dataset.yaml'), metadata);
  writeFileSync(join(folder, '2024.csv'), `${[header, ...lines].join('\n')}\n`);
}
