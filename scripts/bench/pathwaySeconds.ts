import { join } from 'node:path';
import { projectFolder } from '../e2e/projectFolder.ts';
import { pathwayRows } from '../pathways/pathwayRows.ts';
import { readData } from '../pipeline/read/readData.ts';
import { median } from './median.ts';

/**
 * Rows of each computed dataset of the pathways, and the median seconds that its statistics take
 * on every cohort of `data/`, reading apart.
 */
export function pathwaySeconds(runs: number): { dataset: string; rows: number; seconds: number }[] {
  const { datasets } = readData(join(projectFolder, 'data'), 'data');
  return Object.entries(pathwayRows).map(([dataset, { rows }]) => {
    const measures = Array.from({ length: runs }, () => {
      const start = performance.now();
      const found = rows(datasets).length;
      return { found, seconds: (performance.now() - start) / 1000 };
    });
    const seconds = median(measures.map((measure) => measure.seconds));
    return { dataset, rows: measures[0]?.found ?? 0, seconds };
  });
}
