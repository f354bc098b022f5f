import type { Contract } from '../../../src/contracts/contract.ts';
import { type Anomaly, error } from '../anomaly.ts';
import type { Cell, Edition, ReadRow } from '../dataset.ts';
import { expectationOf, type FieldShape, fieldShapes } from './fieldShape.ts';
import { excerpt, parseCell } from './parseCell.ts';
import type { CsvTable } from './readCsv.ts';

/** Rows of one edition that satisfy the contract, and every anomaly of the others. */
export function readRows(
  contract: Contract,
  edition: Edition,
  table: CsvTable,
): { rows: ReadRow[]; anomalies: Anomaly[] } {
  const anomalies = checkHeader(contract, edition, table.header);
  if (anomalies.length > 0) return { rows: [], anomalies };
  if (table.rows.length === 0) anomalies.push(headerOnly(edition));
  const rows: ReadRow[] = [];
  for (const { line, cells } of table.rows) {
    const found = readRow(contract, edition, table.header, line, cells);
    if (Array.isArray(found)) anomalies.push(...found);
    else rows.push(found);
  }
  return { rows, anomalies };
}

function headerOnly(edition: Edition): Anomaly {
  return error(
    { file: edition.file, line: 1, column: 1 },
    'le fichier n’a que son en-tête',
    'au moins un enregistrement',
    'ajoutez les lignes, ou retirez le fichier et sa ligne de dataset.yaml',
  );
}

function checkHeader(contract: Contract, edition: Edition, header: string[]): Anomaly[] {
  const expected = fieldShapes(contract).map(({ name }) => name);
  const list = `les colonnes ${expected.join(', ')}`;
  const place = (column: number) => ({ file: edition.file, line: 1, column });
  const strays = header.flatMap((name, index) => {
    if (header.indexOf(name) !== index)
      return [
        error(
          place(index + 1),
          `la colonne « ${excerpt(name)} » est répétée`,
          list,
          'supprimez-en une',
        ),
      ];
    if (!expected.includes(name))
      return [
        error(
          place(index + 1),
          `la colonne « ${excerpt(name)} » est inconnue`,
          list,
          'corrigez son nom ou supprimez-la',
        ),
      ];
    return [];
  });
  const missing = expected
    .filter((name) => !header.includes(name))
    .map((name) => error(place(1), `la colonne « ${name} » manque`, list, 'ajoutez-la'));
  return [...strays, ...missing];
}

function readRow(
  contract: Contract,
  edition: Edition,
  header: string[],
  line: number,
  cells: string[],
): ReadRow | Anomaly[] {
  if (cells.length !== header.length)
    return [cellCount(edition, line, cells.length, header.length)];
  const values: Record<string, Cell> = {};
  const anomalies: Anomaly[] = [];
  for (const shape of fieldShapes(contract)) {
    const column = (edition.columns.get(shape.name) ?? 1) - 1;
    const found = readCell(contract, shape, cells[column] ?? '');
    if ('value' in found) values[shape.name] = found.value;
    else
      anomalies.push(
        error(
          { file: edition.file, line, column: column + 1 },
          `colonne ${shape.name} : ${found.reason}`,
          expectationOf(shape),
          found.remedy,
        ),
      );
  }
  return anomalies.length > 0 ? anomalies : { edition, line, values };
}

function cellCount(edition: Edition, line: number, found: number, expected: number): Anomaly {
  return error(
    { file: edition.file, line, column: Math.min(found, expected) },
    `la ligne a ${found} cellules`,
    `${expected} cellules, comme l’en-tête`,
    'cherchez une virgule en trop, ou entourez de guillemets le texte qui en contient',
  );
}

function readCell(contract: Contract, shape: FieldShape, text: string) {
  const parsed = parseCell(shape, text);
  if ('reason' in parsed) return parsed;
  const checked = contract.row.shape[shape.name]?.safeParse(parsed.value);
  if (checked === undefined || checked.success) return parsed;
  return { reason: `« ${excerpt(text)} » n’est pas admis`, remedy: 'corrigez la cellule' };
}
