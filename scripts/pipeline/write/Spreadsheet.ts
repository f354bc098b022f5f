/** What an XLSX file is made of: plain values, which may pass to a thread. */
export interface Spreadsheet {
  /** Path under `public/donnees/`. */
  path: string;
  dataset: string;
  /** Day (AAAA-MM-JJ) that the file bears as that of its making. */
  madeOn: string;
  columns: readonly { name: string; type: 'text' | 'number' | 'date' }[];
  /** Number of records. */
  rows: number;
  /** The records, as the published JSON file holds them. */
  records: Uint8Array;
  /** Lines of the “Lisez-moi” sheet; a line of one cell is a heading. */
  notes: readonly (readonly string[])[];
}
