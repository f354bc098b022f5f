import type { Cell } from '../dataset.ts';

/** What an XLSX file is made of. */
export interface Spreadsheet {
  /** Day (AAAA-MM-JJ) that the file bears as that of its making. */
  madeOn: string;
  columns: readonly { name: string; type: 'text' | 'number' | 'date' }[];
  rows: readonly Record<string, Cell>[];
  /** Lines of the “Lisez-moi” sheet; a line of one cell is a heading. */
  notes: readonly (readonly string[])[];
}
