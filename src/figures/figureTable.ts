import { absences } from '../format/absences.ts';
import { frenchTypography } from '../format/frenchTypography.ts';
import type { TableCell, TableRow } from '../publication/tableCell.ts';
import type { FigureCell, FigureTable } from './FigureRecord.ts';

/** The table of a figure, from the rows that `DataTable` shows. */
export function figureTable(columns: readonly string[], rows: readonly TableRow[]): FigureTable {
  const hasNotes = rows.some(({ note }) => note !== undefined);
  return {
    columns: columns.map(frenchTypography),
    rows: rows.map(({ heading, cells, note = '', isPart = false }) => ({
      heading: frenchTypography(heading),
      isPart,
      step: String(cells.find((cell) => cell?.step)?.step ?? ''),
      cells: [...cells.map(cellOf), ...(hasNotes ? [wordsOf(note)] : [])],
    })),
  };
}

/** A number; null where the dataset has no such row. */
function cellOf(cell: TableCell | null): FigureCell {
  if (cell === null) {
    return { text: absences.non_disponible.text, value: '', status: 'non_disponible' };
  }
  return { text: frenchTypography(cell.text), value: cell.value, status: cell.status };
}

function wordsOf(note: string): FigureCell {
  const text = frenchTypography(note);
  return { text, value: text, status: null };
}
