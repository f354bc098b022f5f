import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type ChartDatasets,
  chartDatasets,
  chartDatasetsPath,
} from '../../src/contracts/chartDatasets.ts';
import { withdrawnEdition } from '../../src/contracts/withdrawnEdition.ts';

const manifestSchema = z.object({
  statut: z.string().optional(),
  retraits: z.array(withdrawnEdition).default([]),
});

/** What a built site says of itself. */
export interface SiteRecord {
  isDemonstration: boolean;
  withdrawals: z.infer<typeof withdrawnEdition>[];
  /** Datasets that each chart draws. */
  charts: ChartDatasets;
}

/** Reads what a built site says of itself; a site of before says less. */
export function siteRecord(site: string): SiteRecord {
  const read = (path: string): unknown =>
    existsSync(join(site, path)) ? JSON.parse(readFileSync(join(site, path), 'utf8')) : {};
  const { statut, retraits } = manifestSchema.parse(read('donnees/manifest.json'));
  return {
    isDemonstration: statut === 'demonstration',
    withdrawals: retraits,
    charts: chartDatasets.parse(read(chartDatasetsPath)),
  };
}
