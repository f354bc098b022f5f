import { reportFaults } from './check/reportFaults.ts';
import type { ExtractMetadata } from './format/extractMetadata.ts';
import { IngestRefusal } from './IngestRefusal.ts';
import { type Counted, ingestExtract } from './ingestExtract.ts';
import type { IngestPlan } from './planIngestion.ts';
import { counted } from './report/counted.ts';
import { summaryReport } from './report/summaryReport.ts';

interface CountedExtractOptions {
  /** Folder of the private extract. */
  folder: string;
  /** The committed data. */
  dataFolder: string;
  /** What is counted: all that the extract allows if nothing is said. */
  plan?: (metadata: ExtractMetadata) => IngestPlan;
  print: (line: string) => void;
  /** Told the name of each step that begins. */
  onStep: (step: string) => void;
}

/**
 * The exact counts of a private extract, having told what was read and every fault. Throws
 * IngestRefusal if one of them is an error.
 */
export async function countedExtract({
  folder,
  dataFolder,
  print,
  ...how
}: CountedExtractOptions): Promise<Counted> {
  const { faults, counted: found } = await ingestExtract(folder, dataFolder, how);
  for (const line of reportFaults(faults)) print(line);
  if (found === null) {
    throw new IngestRefusal(['', `${counted(faults.errors, 'erreur')} : rien n’a été écrit.`]);
  }
  for (const line of summaryReport(found)) print(line);
  print('');
  return found;
}
