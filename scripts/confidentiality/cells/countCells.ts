import { contracts } from '../../../src/contracts/contracts.ts';
import { countsPeople } from '../../pipeline/countsPeople.ts';
import { CountIndex, type Place } from '../CountIndex.ts';
import { type Cell, cellOf } from '../linkedTables.ts';
import { levelOf, type TerritoryTree, territoryName } from '../territoryTree.ts';
import type { CountedField } from './CountedField.ts';
import { countedTables, namingDataset } from './countedFields.ts';
import { restSpan, roundedSpan } from './roundedSpan.ts';
import type { Row, TableRows } from './tableRows.ts';
import { usefulness } from './usefulness.ts';

export interface CountCells {
  index: CountIndex;
  /** Identifiers of the cells that each row shows. */
  cellsOfRow: ReadonlyMap<Row, readonly string[]>;
}

/** A cell and where it stands. */
export interface RowCell {
  cell: Cell;
  place: Place;
  /** The field of the row that counts it. */
  field: string;
}

/** The cells of every counted dataset among these rows. */
export function countCells(rows: TableRows, tree: TerritoryTree): CountCells {
  const index = new CountIndex();
  const cellsOfRow = new Map<Row, string[]>();
  for (const dataset of Object.keys(countedTables)) {
    for (const row of rows[dataset] ?? []) {
      const cells = rowCells(dataset, row, tree).map(({ cell, place }) => index.add(cell, place));
      cellsOfRow.set(row, [...new Set(cells.map(({ id }) => id))]);
    }
  }
  return { index, cellsOfRow };
}

/** The cells that a row of a counted dataset shows. */
export function rowCells(dataset: string, row: Row, tree: TerritoryTree): RowCell[] {
  const table = countedTables[dataset];
  if (table === undefined) return [];
  const period = table.period(row);
  return table
    .fields(row)
    .filter(({ field }) => hasMeaning(row, field))
    .map((field) => rowCell(dataset, row, period, field, tree));
}

/** A field left empty in a published row has no meaning there. */
function hasMeaning(row: Row, field: string): boolean {
  return row.statut_valeur !== 'publie' || row[field] !== null;
}

function rowCell(
  dataset: string,
  row: Row,
  period: string,
  counted: CountedField,
  tree: TerritoryTree,
): RowCell {
  const { field, measure } = counted;
  const level = String(row.territoire_niveau ?? 'region');
  const named = territoryName(level, String(row.territoire_code ?? ''));
  const territory = tree.canonical(named, Number(period.slice(0, 4)), dataset);
  const place = { measure, period, territory };
  const cell = cellOf(
    `${namingDataset(dataset, measure)}|${period}|${territory}|${measure}`,
    null,
    {
      level: levelOf(territory),
      series: [dataset, levelOf(territory), period.slice(0, 4), dimensionOf(measure)].join('|'),
      usefulness: usefulness(place),
      rounded: Boolean(row.arrondi),
      ...contentOf(dataset, row, counted),
    },
  );
  return { cell, place, field };
}

/** A measure without its category, where it has one: `premiers_accueils|sexe` for its women. */
function dimensionOf(measure: string): string {
  return measure.replace(/\|[^|]*$/, '');
}

type Content = Pick<Cell, 'value' | 'range' | 'status' | 'threshold'>;

/**
 * Value, status and threshold: what has no object is zero by rule, and hides nobody. Of people
 * whose count is published rounded, nothing but the span is known.
 */
function contentOf(dataset: string, row: Row, counted: CountedField): Content {
  const { field, zeroByRule, restOf } = counted;
  const { statut_valeur: status, arrondi: step, [field]: value = null } = row;
  const range = null;
  if (status === 'sans_objet') return { value: 0, range, status: 'publie', threshold: null };
  if (status === 'non_disponible') return { value: null, range, status, threshold: null };
  // A hidden one may be such a zero: the rows alone cannot tell.
  const isConstant = zeroByRule && (status === 'secret' || value === 0);
  const threshold = isConstant ? null : thresholdOf(dataset, field, row);
  if (status === 'secret') return { value: null, range, status, threshold };
  if (!step || threshold === null) {
    return { value: Number(value), range, status: 'publie', threshold };
  }
  const spanOf = restOf === undefined ? roundedSpan : restSpan;
  const span = spanOf(Number(value), Number(step), threshold);
  return { value: null, range: span, status: 'publie', threshold };
}

/** Smallest count that may be known: none where no person is behind a small number. */
function thresholdOf(dataset: string, field: string, row: Row): number | null {
  const contract = contracts.find(({ name }) => name === dataset);
  return contract && countsPeople(contract, field, row) ? contract.threshold : null;
}
