import { contracts } from '../../../src/contracts/contracts.ts';
import { auditPublication } from '../../pipeline/auditPublication.ts';
import { publishedTables } from '../../pipeline/derive/publishedTables.ts';
import { readData } from '../../pipeline/read/readData.ts';
import { textTable } from '../textTable.ts';

/** Seconds of the audit of all the committed data, and what it went through. */
export function protectionTable(dataFolder: string): string {
  const { datasets } = readData(dataFolder);
  const tables = publishedTables(datasets);
  const start = performance.now();
  const { audit } = auditPublication(tables, datasets);
  const seconds = (performance.now() - start) / 1000;
  if (audit === null) throw new Error('the committed data is exposed');
  const counted = contracts.filter(({ threshold }) => threshold !== null).length;
  const header = ['audit of', 's', 'cells', 'secret', 'systems', 'programs'];
  return textTable(header, [
    [
      `${counted} datasets`,
      seconds.toFixed(1),
      String(audit.cellules_verifiees),
      String(audit.cellules_secretes),
      String(audit.systemes),
      String(audit.programmes),
    ],
  ]);
}
