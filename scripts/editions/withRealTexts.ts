import { parseDocument } from 'yaml';
import type { Contract } from '../../src/contracts/contract.ts';
import type { DatasetMetadata } from '../../src/contracts/datasetMetadata.ts';
import { fictitiousTexts } from '../pipeline/fictitiousTexts.ts';

/** Who answers for what is typed by hand, unless the analyst says otherwise. */
export const realSource = 'ARML Nouvelle-Aquitaine';

/**
 * A dataset.yaml, read as `metadata`, with texts that are true of real editions in the place of those
 * that told of the demonstration; the rest, comments included, stays.
 */
export function withRealTexts(
  yaml: string,
  { description }: Pick<Contract, 'description'>,
  metadata: DatasetMetadata,
): string {
  const document = parseDocument(yaml);
  const texts = { description, source: realSource };
  for (const key of fictitiousTexts(metadata)) document.set(key, texts[key]);
  return document.toString({ lineWidth: 0 });
}
