import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, Edition, ReadRow } from '../dataset.ts';
import { CsvLines } from '../revisions/CsvLines.ts';

/** Gives the text of the former value that a row of `revisions` records, as its file writes it. */
export function formerTexts(root: string, dataset: Dataset | null): (row: ReadRow) => string {
  const files = new Map<Edition, CsvLines>();
  return (row) => {
    const { edition, line } = row;
    const { contract } = dataset as Dataset;
    const path = join(root, contract.name, edition.metadata.fichier);
    const lines = files.get(edition) ?? new CsvLines(readFileSync(path));
    files.set(edition, lines);
    return lines.cell(line, edition.columns.get('ancienne_valeur') ?? 1);
  };
}
