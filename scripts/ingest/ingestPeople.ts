import { type Day, isoDay } from '../demo/calendar.ts';
import { writeExtract } from '../demo/extract/writeExtract.ts';
import type { Person } from '../demo/person.ts';
import { reportFaults } from './check/reportFaults.ts';
import type { ExactTables } from './count/countExtract.ts';
import { ingestExtract } from './ingestExtract.ts';
import { temporarySpace } from './read/temporarySpace.ts';

/** For the tests: the exact tables of simulated people, covered from 1 January of a year on. */
export function ingestPeople(
  people: readonly Person[],
  from: number,
  extraction: Day,
  dataFolder: string,
): Promise<ExactTables> {
  return temporarySpace(async (folder) => {
    writeExtract(folder, people, {
      date_extraction: isoDay(extraction),
      periode_debut: `${from}-01-01`,
      periode_fin: isoDay(extraction),
      source: 'simulation',
      statut: 'demonstration',
    });
    const { faults, counted } = await ingestExtract(folder, dataFolder);
    if (counted === null) throw new Error(reportFaults(faults).join('\n'));
    return counted.tables;
  });
}
