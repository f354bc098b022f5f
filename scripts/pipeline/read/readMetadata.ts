import { type DatasetMetadata, datasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import type { Anomaly } from '../anomaly.ts';
import { readYaml } from './readYaml.ts';

/** Reads a dataset.yaml, or says in French, with line and column, all that is wrong in it. */
export function readMetadata(file: string, bytes: Uint8Array): DatasetMetadata | Anomaly[] {
  const reading = readYaml(file, bytes, datasetMetadata);
  return Array.isArray(reading) ? reading : reading.value;
}
