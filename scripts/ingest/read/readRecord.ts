import type { Anomaly, error } from '../../pipeline/anomaly.ts';
import { lineFaults } from './lineFaults.ts';
import type { Header } from './readHeader.ts';
import { maxLineLength } from './readLines.ts';
import { splitRecord } from './splitRecord.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is sought
const control = /[\u0000-\u001f\u007f]/;

/** The cells of a line in the order of the format, or why it cannot be read. */
export function readRecord(
  line: string,
  { separator, width, positions }: Header,
  place: Parameters<typeof error>[0],
): string[] | Anomaly {
  if (line.length > maxLineLength) return lineFaults.tooLong(place);
  if (control.test(line)) return lineFaults.control(place);
  const cells = splitRecord(line, separator);
  if (!Array.isArray(cells)) return lineFaults.quote(place, cells);
  if (cells.length !== width) return lineFaults.width(place, cells.length, width);
  return positions.map((position) => cells[position] ?? '');
}
