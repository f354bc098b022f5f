import { parseDocument, type YAMLSeq } from 'yaml';
import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';

/** A dataset.yaml of which these editions are gone, and what was said of their years. */
export function withoutEditions(yaml: string, names: ReadonlySet<string>): string {
  const document = parseDocument(yaml);
  const metadata = document.toJS() as DatasetMetadata;
  const keep = <T>(key: string, items: readonly T[], isKept: (item: T) => boolean) => {
    const sequence = document.get(key) as YAMLSeq;
    sequence.items = sequence.items.filter((_, rank) => isKept(items[rank] as T));
    if (sequence.items.length === 0) document.delete(key);
  };
  keep('editions', metadata.editions, ({ fichier }) => !names.has(fichier));
  const known = metadata.variations_reconnues;
  if (known) keep('variations_reconnues', known, ({ annee }) => !names.has(`${annee}.csv`));
  return document.toString({ lineWidth: 0 });
}
