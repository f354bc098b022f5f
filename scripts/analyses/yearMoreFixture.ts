import { yearColumn } from '../../src/analyses/years/yearColumn.ts';
import type { Dataset, Datasets, Edition, ReadRow } from '../pipeline/dataset.ts';

/**
 * Data with one year more, as if the next had come: what is known of `pivot` comes again a year
 * later, and what is known of each later year with it, editions and all.
 */
export function aYearMore(datasets: Datasets, pivot: number): Datasets {
  return new Map([...datasets].map(([name, dataset]) => [name, shifted(dataset, pivot)]));
}

function shifted(dataset: Dataset, pivot: number): Dataset {
  const column = yearColumn(dataset.contract);
  if (column === null) return dataset;
  const yearOf = ({ values }: ReadRow) => Number(values[column]);
  const editions = new Map(dataset.editions.map((edition) => [edition, nextEdition(edition)]));
  const rows = dataset.rows.flatMap((row): ReadRow[] => {
    if (yearOf(row) < pivot) return [row];
    const next = {
      ...row,
      edition: editions.get(row.edition) as Edition,
      values: { ...row.values, [column]: yearOf(row) + 1 },
    };
    return yearOf(row) === pivot ? [row, next] : [next];
  });
  const used = new Set(rows.map(({ edition }) => edition));
  return { ...dataset, rows, editions: [...used] };
}

function nextEdition(edition: Edition): Edition {
  const next = (text: string) => text.replace(/\d{4}/, (year) => String(Number(year) + 1));
  const { metadata, file } = edition;
  return {
    ...edition,
    file: next(file),
    metadata: { ...metadata, fichier: next(metadata.fichier) },
  };
}
