import { ingestExtract } from '../../ingest/ingestExtract.ts';
import { temporarySpace } from '../../ingest/read/temporarySpace.ts';
import { plainSql } from './plainSql.ts';

/** What one run took, in a process of its own so that its memory can be told. */
export interface IngestRun {
  /** Seconds until everything is read and checked, then until everything is counted. */
  reading: number;
  grouping: number;
  /** Largest resident memory of the process, in MB. */
  memory: number;
}

// node scripts/bench/ingest/worker.ts ingest|plain <extract folder> <data folder>
const [mode = '', folder = '', dataFolder = ''] = process.argv.slice(2);
const start = performance.now();
let counted = start;
if (mode === 'plain') {
  await temporarySpace((space) => plainSql(folder, dataFolder, space));
} else {
  await ingestExtract(folder, dataFolder, {
    onStep: (step) => {
      if (step === 'périodes') counted = performance.now();
    },
  });
}
const run: IngestRun = {
  reading: (counted - start) / 1000,
  grouping: (performance.now() - counted) / 1000,
  memory: process.resourceUsage().maxRSS / 1000,
};
console.log(JSON.stringify(run));
