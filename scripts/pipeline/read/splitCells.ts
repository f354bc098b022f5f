import { CsvError, parse } from 'csv-parse/sync';

/** Rank (from 1) of the first cell whose quotes are misplaced, and whether one is never closed. */
export interface MisplacedQuote {
  cell: number;
  unclosed: boolean;
}

/**
 * The cells of one record (RFC 4180 quotes), or where its quotes are misplaced. A record
 * without any quote, as most are, is its text cut at the separators; csv-parse reads the others.
 */
export function splitCells(record: string, separator = ','): string[] | MisplacedQuote {
  if (!record.includes('"')) return record.split(separator);
  try {
    const [cells] = parse(record, {
      delimiter: separator,
      record_delimiter: '\u0000',
      relax_column_count: true,
    });
    return cells ?? [''];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const index = typeof cause.index === 'number' ? cause.index : 0;
    return { cell: index + 1, unclosed: cause.code === 'CSV_QUOTE_NOT_CLOSED' };
  }
}
