import { contracts } from '../../../src/contracts/contracts.ts';
import { csvText } from '../../pipeline/write/csvText.ts';
import type { ExactTables } from '../count/countExtract.ts';
import type { DataFiles } from './datasetFiles.ts';

const warning = `Effectifs exacts, pour l’usage interne de l’ARML.
Certains comptent moins de cinq jeunes : ne les publiez pas, ne les transmettez pas.
`;

/** One CSV file a dataset, every count exact, with a warning beside them. */
export function exactFiles(tables: ExactTables): DataFiles {
  const files = contracts.flatMap(({ name, row }) => {
    if (!(name in tables)) return [];
    const rows = tables[name as keyof ExactTables];
    return [[`${name}/exact.csv`, Buffer.from(csvText(Object.keys(row.shape), rows))] as const];
  });
  return new Map([['LISEZ-MOI.txt', Buffer.from(warning)], ...files]);
}
