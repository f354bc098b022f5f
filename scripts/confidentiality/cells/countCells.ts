import { contracts } from '../../../src/contracts/contracts.ts';
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
  const { field, measure } = counted;
  const level = String(row.territoire_niveau ?? 'region');
  const named = territoryName(level, String(row.territoire_code ?? ''));
  const territory = tree.canonical(named, Number(period.slice(0, 4)));
  const place = { measure, period, territory };
  const cell = cellOf(`${dataset}|${period}|${territory}|${measure}`, null, {
    level: levelOf(territory),
    series: [dataset, levelOf(territory), period.slice(0, 4), dimensionOf(measure)].join('|'),
    usefulness: usefulness(place),
    ...contentOf(dataset, row, row[field] ?? null, counted),
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
  { statut_valeur: status }: Row,
  value: string | number | null,
  { people, zeroByRule }: CountedField,
): Pick<Cell, 'value' | 'status' | 'threshold'> {
  if (status === 'sans_objet') return { value: 0, status: 'publie', threshold: null };
  if (status === 'non_disponible') return { value: null, status, threshold: null };
  // A hidden one may be such a zero: the rows alone cannot tell.
  const isConstant = !people || (zeroByRule && (status === 'secret' || value === 0));
  const threshold = isConstant ? null : thresholdOf(dataset);
  if (status === 'secret') return { value: null, status, threshold };
  return { value: Number(value), status: 'publie', threshold };
}

function thresholdOf(dataset: string): number | null {
  return contracts.find(({ name }) => name === dataset)?.threshold ?? null;
}
