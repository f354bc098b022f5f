import { rawCells } from './rawCells.ts';

/**
 * The lines of a CSV file, changed cell by cell: every byte that is not of a changed cell stays
 * (line breaks, quotes, columns in another order, byte order mark).
 */
export class CsvLines {
  /** Lines, each followed by its line break. */
  readonly #parts: string[];

  constructor(bytes: Uint8Array) {
    this.#parts = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split(/(\r\n|\n|\r)/);
  }

  /** Text of a cell; lines and ranks are counted from 1. */
  cell(line: number, rank: number): string {
    return rawCells(this.#parts[this.#index(line)] ?? '')[rank - 1] ?? '';
  }

  setCell(line: number, rank: number, text: string): void {
    const index = this.#index(line);
    const cells = rawCells(this.#parts[index] ?? '');
    cells[rank - 1] = text;
    this.#parts[index] = cells.join(',');
  }

  /** Takes a line away; the numbers of the others stay. */
  removeLine(line: number): void {
    const index = this.#index(line);
    this.#parts[index] = '';
    this.#parts[index + 1] = '';
  }

  bytes(): Uint8Array {
    return new TextEncoder().encode(this.#parts.join(''));
  }

  #index(line: number): number {
    return 2 * (line - 1);
  }
}
