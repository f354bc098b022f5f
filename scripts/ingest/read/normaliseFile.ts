import { open } from 'node:fs/promises';
import { type Anomaly, error } from '../../pipeline/anomaly.ts';
import type { Faults } from '../check/Faults.ts';
import type { ExtractFile } from '../format/extractFormat.ts';
import { detectEncoding } from './detectEncoding.ts';
import { type Header, readHeader } from './readHeader.ts';
import { readLines } from './readLines.ts';
import { readRecord } from './readRecord.ts';

/** A file of the extract, rewritten as tab-separated UTF-8 in the order of the format. */
export interface NormalisedFile {
  /** Null when the first line did not allow reading the others. */
  header: Header | null;
  rows: number;
  /** False when lines are absent because they could not be read. */
  complete: boolean;
}

/** Transcodes a file line after line, each preceded by its number, in bounded memory. */
export async function normaliseFile(
  file: ExtractFile,
  source: string,
  target: string,
  faults: Faults,
): Promise<NormalisedFile> {
  const result: NormalisedFile = { header: null, rows: 0, complete: true };
  const encoding = await detectEncoding(source);
  if (encoding === null) return refuse(result, faults, wrongEncoding(file));
  await using output = await open(target, 'w', 0o600);
  let before = 0;
  for await (const lines of readLines(source, encoding)) {
    if (before === 0) {
      result.header = admitHeader(file, lines.shift() ?? '', faults);
      before = 1;
    }
    if (result.header === null) return { ...result, complete: false };
    await output.appendFile(
      rewrite({ file, header: result.header, before }, lines, result, faults),
    );
    before += lines.length;
  }
  return result.header === null ? refuse(result, faults, emptyFile(file)) : result;
}

function admitHeader(file: ExtractFile, line: string, faults: Faults): Header | null {
  const { header, anomalies } = readHeader(file, line);
  for (const anomaly of anomalies) faults.add([anomaly]);
  return header;
}

/** Where a batch of lines stands: how many lines come before it. */
interface Batch {
  file: ExtractFile;
  header: Header;
  before: number;
}

/** The lines of a batch, rewritten; what cannot be is a fault. */
function rewrite(
  { file, header, before }: Batch,
  lines: readonly string[],
  result: NormalisedFile,
  faults: Faults,
): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const place = { file: `${file}.csv`, line: before + index + 1, column: 1 };
    const cells = readRecord(line, header, place);
    if (Array.isArray(cells)) {
      text += `${place.line}\t${cells.join('\t')}\n`;
      result.rows += 1;
    } else {
      faults.add([cells]);
      result.complete = false;
    }
  }
  return text;
}

function refuse(result: NormalisedFile, faults: Faults, anomaly: Anomaly): NormalisedFile {
  faults.add([anomaly]);
  return { ...result, complete: false };
}

function wrongEncoding(file: ExtractFile): Anomaly {
  return error(
    { file: `${file}.csv`, line: 1, column: 1 },
    'le fichier est encodé en UTF-16',
    'un fichier UTF-8 ou Windows-1252',
    'enregistrez-le en « CSV UTF-8 »',
  );
}

function emptyFile(file: ExtractFile): Anomaly {
  return error(
    { file: `${file}.csv`, line: 1, column: 1 },
    'le fichier est vide',
    'une ligne d’en-tête puis une ligne par enregistrement',
    'exportez de nouveau le fichier',
  );
}
