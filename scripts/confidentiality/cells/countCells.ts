import { contracts } from '../../../src/contracts/contracts.ts';
import { countsPeople } from '../../pipeline/countsPeople.ts';
import { CountIndex } from '../CountIndex.ts';
import { type Cell, cellOf } from '../linkedTables.ts';
import { levelOf, type TerritoryTree, territoryName } from '../territoryTree.ts';
import type { CountedField } from './CountedField.ts';
import { countedTables } from './countedFields.ts';
import type { Row, TableRows } from './tableRows.ts';
import { usefulness } from './usefulness.ts';

export interface CountCells {
  index: CountIndex;
  /** Identifiers of the cells that each row shows. */
  cellsOfRow: ReadonlyMap<Row, readonly string[]>;
}

/** The cells of every counted dataset among these rows. */
export function countCells(rows: TableRows, tree: TerritoryTree): CountCells {
  const index = new CountIndex();
  const cellsOfRow = new Map<Row, string[]>();
  for (const [dataset, table] of Object.entries(countedTables)) {
    for (const row of rows[dataset] ?? []) {
      const period = table.period(row);
      const fields = table.fields(row).filter(({ field }) => hasMeaning(row, field));
      const cells = fields.map((field) => addCell(index, dataset, row, period, field, tree));
      cellsOfRow.set(row, [...new Set(cells.map(({ id }) => id))]);
    }
  }
  return { index, cellsOfRow };
}

/** A field left empty in a published row has no meaning there. */
function hasMeaning(row: Row, field: string): boolean {
  return row.statut_valeur !== 'publie' || row[field] !== null;
}

function addCell(
  index: CountIndex,
  dataset: string,
  row: Row,
  period: string,
  counted: CountedField,
  tree: TerritoryTree,
): Cell {
  const { measure } = counted;
  const level = String(row.territoire_niveau ?? 'region');
  const named = territoryName(level, String(row.territoire_code ?? ''));
  const territory = tree.canonical(named, Number(period.slice(0, 4)));
  const place = { measure, period, territory };
  const cell = cellOf(`${dataset}|${period}|${territory}|${measure}`, null, {
    level: levelOf(territory),
    series: [dataset, levelOf(territory), period.slice(0, 4), dimensionOf(measure)].join('|'),
    usefulness: usefulness(place),
    ...contentOf(dataset, row, counted),
  });
  return index.add(cell, place);
}

/** A measure without its category, where it has one: `premiers_accueils|sexe` for its women. */
function dimensionOf(measure: string): string {
  return measure.replace(/\|[^|]*$/, '');
}

/** Value, status and threshold: what has no object is zero by rule, and hides nobody. */
function contentOf(
  dataset: string,
  row: Row,
  { field, zeroByRule }: CountedField,
): Pick<Cell, 'value' | 'status' | 'threshold'> {
  const { statut_valeur: status, [field]: value = null } = row;
  if (status === 'sans_objet') return { value: 0, status: 'publie', threshold: null };
  if (status === 'non_disponible') return { value: null, status, threshold: null };
  // A hidden one may be such a zero: the rows alone cannot tell.
  const isConstant = zeroByRule && (status === 'secret' || value === 0);
  const threshold = isConstant ? null : thresholdOf(dataset, field, row);
  if (status === 'secret') return { value: null, status, threshold };
  return { value: Number(value), status: 'publie', threshold };
}

/** Smallest count that may be known: none where no person is behind a small number. */
function thresholdOf(dataset: string, field: string, row: Row): number | null {
  const contract = contracts.find(({ name }) => name === dataset);
  return contract && countsPeople(contract, field, row) ? contract.threshold : null;
}
