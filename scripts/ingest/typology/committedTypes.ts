import type { RowOf } from '../../../src/contracts/contract.ts';
import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { parcoursTypesMois } from '../../../src/contracts/parcoursTypesMois.ts';
import type { FrozenType } from '../../pathways/typology/FrozenType.ts';
import { frozenTypes } from '../../pathways/typology/typeRows.ts';
import { type Datasets, statusOf } from '../../pipeline/dataset.ts';

/**
 * The frozen types that people of an extract are assigned to: those of `data/`, unless they are
 * fictitious and the extract is not. Empty: the extract has its own to find.
 */
export function committedTypes(
  datasets: Datasets,
  statut: DatasetMetadata['statut'],
): FrozenType[] {
  const dataset = datasets.get(parcoursTypesMois.name);
  const edition = dataset?.editions.at(-1);
  if (dataset === undefined || edition === undefined) return [];
  if (statut !== 'demonstration' && statusOf(dataset, edition) === 'demonstration') return [];
  const rows = dataset.rows.filter((row) => row.edition === edition);
  return frozenTypes(rows.map(({ values }) => values as RowOf<typeof parcoursTypesMois>));
}
