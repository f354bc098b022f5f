import type { Anomaly } from '../pipeline/anomaly.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import { changedContent } from '../pipeline/read/checkFrozen.ts';
import { comparedEditions } from './comparedEditions.ts';

/**
 * What is wrong with the data, but that the content of an edition does not suit its SHA-256 where the
 * SHA-256 alone has changed since the base: another anomaly tells that, with its remedy.
 */
export function withoutReprinted(
  anomalies: readonly Anomaly[],
  before: Datasets,
  after: Datasets,
): Anomaly[] {
  const reprinted = comparedEditions(before, after)
    .filter((one) => one.rows.length === 0 && one.before.metadata.sha256 !== undefined)
    .filter((one) => one.after && one.after.metadata.sha256 !== one.before.metadata.sha256)
    .map(({ before: { file } }) => file);
  return anomalies.filter(
    ({ file, message }) => message !== changedContent || !reprinted.includes(file),
  );
}
