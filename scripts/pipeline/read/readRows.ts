import type { Contract } from '../../../src/contracts/contract.ts';
import { counted } from '../../ingest/report/counted.ts';
import { type Anomaly, error } from '../anomaly.ts';
import type { Cell, Edition, ReadRow } from '../dataset.ts';
import { namingRemedy } from '../naming/namingRemedy.ts';
import { checkHeader } from './checkHeader.ts';
import { expectationOf, type FieldShape, fieldShapes } from './fieldShape.ts';
import { excerpt, type Misread, type ParsedCell, parseCell } from './parseCell.ts';
import type { CsvTable } from './readCsv.ts';

/** Reads a text as a field's value; the same texts come back in thousands of rows. */
interface Column {
  shape: FieldShape;
  /** Index of its cells in a line; −1 for an optional column that the file does not have. */
  index: number;
  /** Its rank in the file, for the messages. */
  rank: number;
  read: (text: string) => ParsedCell;
}

/** Rows of one edition that satisfy the contract, and every anomaly of the others. */
export function readRows(
  contract: Contract,
  edition: Edition,
  table: CsvTable,
): { rows: ReadRow[]; anomalies: Anomaly[] } {
  const refused = checkHeader(contract, edition, table.header);
  if (refused.length > 0) return { rows: [], anomalies: refused };
  const anomalies = [...table.anomalies];
  if (table.rows.length === 0 && anomalies.length === 0) anomalies.push(headerOnly(edition));
  const columns = columnsOf(contract, edition, table.header);
  const rows: ReadRow[] = [];
  const faults: CellFault[] = [];
  for (const { line, cells } of table.rows) {
    const found = readRow(columns, edition, { line, cells }, table.header.length);
    if (Array.isArray(found)) faults.push(...found);
    else rows.push(found);
  }
  return { rows, anomalies: [...anomalies, ...byHabit(faults)] };
}

/** What is wrong in a cell, or a line; its column and its way of writing where the rest may share them. */
interface CellFault {
  anomaly: Anomaly;
  habit?: string | undefined;
}

/** Cells of one habit from which their column is mended as a whole. */
const wholeColumn = 5;

/** One anomaly for a column whose numbers are all written otherwise, and each of the others. */
function byHabit(faults: readonly CellFault[]): Anomaly[] {
  const groups = Map.groupBy(faults, ({ habit }) => habit);
  return faults.flatMap((fault) => {
    const { anomaly, habit } = fault;
    const own = groups.get(habit) ?? [];
    if (habit === undefined || own.length < wholeColumn) return [anomaly];
    return fault === own[0] ? [ofColumn(anomaly, own.length - 1)] : [];
  });
}

function ofColumn(anomaly: Anomaly, others: number): Anomaly {
  return {
    ...anomaly,
    message: `${anomaly.message}, comme ${counted(others, 'autre cellule', 'autres cellules')} de la colonne`,
    remedy: `${anomaly.remedy}, et de même dans toute la colonne (Rechercher et remplacer)`,
  };
}

function columnsOf(contract: Contract, edition: Edition, header: string[]): Column[] {
  return fieldShapes(contract).map((shape) => {
    const known = new Map<string, ParsedCell>();
    const read = (text: string) => {
      const found = known.get(text) ?? readCell(contract, shape, text);
      known.set(text, found);
      return found;
    };
    const index = header.indexOf(shape.name);
    return { shape, index, rank: edition.columns.get(shape.name) ?? 1, read };
  });
}

function headerOnly(edition: Edition): Anomaly {
  return error(
    { file: edition.file, line: 1, column: 1 },
    'le fichier n’a que son en-tête',
    'au moins un enregistrement',
    'ajoutez les lignes, ou retirez le fichier et son entrée de dataset.yaml',
  );
}

function readRow(
  columns: Column[],
  edition: Edition,
  { line, cells }: CsvTable['rows'][number],
  width: number,
) {
  if (cells.length > 1 && cells.every((text) => text === ''))
    return [{ anomaly: emptyRow(edition, line) }];
  if (cells.length !== width) {
    return [{ anomaly: cellCount(edition, line, cells, width) }];
  }
  const values: Record<string, Cell> = {};
  const faults: CellFault[] = [];
  for (const { shape, index, rank, read } of columns) {
    const found = read(cells[index] ?? '');
    if ('value' in found) values[shape.name] = found.value;
    else faults.push(cellFault(shape, { file: edition.file, line, column: rank }, found));
  }
  return faults.length > 0 ? faults : { edition, line, values };
}

function cellFault(
  shape: FieldShape,
  place: Parameters<typeof error>[0],
  { reason, remedy, habit }: Misread,
): CellFault {
  const message = `colonne ${shape.name} : ${reason}`;
  return {
    anomaly: error(place, message, expectationOf(shape), remedy),
    habit: habit && `${shape.name} ${habit}`,
  };
}

function emptyRow({ file }: Edition, line: number): Anomaly {
  return error(
    { file, line, column: 1 },
    'la ligne n’a que des cellules vides',
    'un enregistrement',
    'supprimez la ligne',
  );
}

function cellCount({ file }: Edition, line: number, { length }: string[], expected: number) {
  return error(
    { file, line, column: Math.min(length, expected) },
    `la ligne a ${length} cellule${length > 1 ? 's' : ''}`,
    `${expected} cellules, comme l’en-tête`,
    length > expected
      ? 'cherchez une virgule en trop, ou entourez de guillemets droits le texte qui en contient'
      : 'cherchez une cellule ou une virgule qui manque, ou une ligne coupée en deux',
  );
}

function readCell(contract: Contract, shape: FieldShape, text: string): ParsedCell {
  const parsed = parseCell(shape, text);
  if ('reason' in parsed) return parsed;
  const checked = contract.row.shape[shape.name]?.safeParse(parsed.value);
  if (checked === undefined || checked.success) return parsed;
  const remedy = namingRemedy(text, shape.codes ?? [], 'corrigez la cellule');
  return { reason: `« ${excerpt(text)} » n’est pas admis`, remedy };
}
