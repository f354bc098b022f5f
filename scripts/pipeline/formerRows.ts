import type { Row, TableRows } from '../confidentiality/cells/tableRows.ts';
import type { Dataset, Datasets } from './dataset.ts';
import { rowKey } from './rowKey.ts';

/**
 * Rows that are secret today and were published before, with their last published values, by
 * dataset: everyone who kept an earlier edition knows them. They come from `revisions`.
 */
export function formerRows(datasets: Datasets): TableRows {
  const recorded = datasets.get('revisions')?.rows ?? [];
  const byDataset = Map.groupBy(recorded, ({ values }) => String(values.jeu));
  return Object.fromEntries(
    [...byDataset].map(([name, rows]) => {
      const dataset = datasets.get(name);
      return [name, dataset ? formerRowsOf(dataset, rows) : []];
    }),
  );
}

function formerRowsOf(dataset: Dataset, recorded: Dataset['rows']): Row[] {
  const byRow = Map.groupBy(recorded, ({ values }) => String(values.cle));
  return dataset.rows
    .filter(({ values }) => values.statut_valeur === 'secret')
    .flatMap(({ values }) => {
      const changes = byRow.get(rowKey(dataset.contract, values)) ?? [];
      return changes.length === 0 ? [] : [{ ...values, ...lastValues(changes), ...published }];
    });
}

const published = { statut_valeur: 'publie' };

/** The values that the last recorded change of each column replaced. */
function lastValues(changes: Dataset['rows']): Row {
  const inOrder = [...changes].sort((a, b) =>
    String(a.values.date_revision) < String(b.values.date_revision) ? -1 : 1,
  );
  return Object.fromEntries(
    inOrder.map(({ values }) => [String(values.colonne), values.ancienne_valeur ?? null]),
  );
}
