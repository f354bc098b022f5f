import { parseDocument, type YAMLSeq } from 'yaml';
import type { EditionMetadata } from '../../../src/contracts/datasetMetadata.ts';

/** A dataset.yaml with this edition, in place of its namesake or last; the rest, comments included, stays. */
export function withEdition(yaml: string, edition: EditionMetadata): string {
  const document = parseDocument(yaml);
  const editions = document.get('editions') as YAMLSeq;
  const files = (document.toJS() as { editions: EditionMetadata[] }).editions;
  const there = files.findIndex(({ fichier }) => fichier === edition.fichier);
  const node = document.createNode(edition);
  if (there < 0) editions.add(node);
  else editions.set(there, node);
  return document.toString({ lineWidth: 0 });
}
