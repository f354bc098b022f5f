import { join } from 'node:path';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { reportFaults } from './check/reportFaults.ts';
import type { ExactTables } from './count/countExtract.ts';
import { type Example, exampleData, exampleExtract } from './exampleExtract.ts';
import { type Ingestion, ingestExtract } from './ingestExtract.ts';

/** For the tests: ingests files laid in a folder of their own. */
export function ingestFiles(files: Record<string, string | Uint8Array>): Promise<Ingestion> {
  const folder = temporaryFolder({ ...exampleData, ...files });
  return ingestExtract(folder, join(folder, 'data'));
}

/** For the tests: the exact tables of an example that holds no error. */
export async function countExample(example: Example): Promise<ExactTables> {
  const { faults, counted } = await ingestFiles(exampleExtract(example));
  if (counted === null) throw new Error(reportFaults(faults).join('\n'));
  return counted.tables;
}
