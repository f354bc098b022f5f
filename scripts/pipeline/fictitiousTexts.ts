import type { DatasetMetadata } from '../../src/contracts/datasetMetadata.ts';

const sentences = {
  description: /données fictives/i,
  source: /démonstration/i,
} as const satisfies Partial<Record<keyof DatasetMetadata, RegExp>>;

type Texts = Partial<Pick<DatasetMetadata, keyof typeof sentences>>;

/** The texts of a dataset that say its data is fictitious: true of its demonstration alone. */
export function fictitiousTexts(texts: Texts): (keyof typeof sentences)[] {
  const keys = Object.keys(sentences) as (keyof typeof sentences)[];
  return keys.filter((key) => sentences[key].test(texts[key] ?? ''));
}
