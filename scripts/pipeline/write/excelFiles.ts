import { Worker } from 'node:worker_threads';
import { excelBytes } from './excelBytes.ts';
import type { PublishedFile } from './publishedFile.ts';
import type { Spreadsheet } from './Spreadsheet.ts';

/** XLSX files in the making. */
export interface ExcelWork {
  /** In the order of the spreadsheets. */
  files: Promise<PublishedFile[]>;
  /** Gives them up. */
  stop: () => void;
}

/** Records above which a thread is worth its start: the rest of the publication goes on meanwhile. */
const worthAThread = 20_000;

/** The XLSX file of each spreadsheet. */
export function excelFiles(spreadsheets: readonly Spreadsheet[]): ExcelWork {
  const filesOf = (made: readonly Uint8Array[]) =>
    spreadsheets.map(
      ({ path, dataset, rows }, rank): PublishedFile => ({
        path,
        dataset,
        rows,
        format: 'xlsx',
        bytes: made[rank] as Uint8Array,
      }),
    );
  const records = spreadsheets.reduce((sum, { rows }) => sum + rows, 0);
  if (records <= worthAThread) {
    return { files: Promise.resolve(filesOf(spreadsheets.map(excelBytes))), stop: () => {} };
  }
  const thread = new Worker(new URL('./excelThread.ts', import.meta.url), {
    workerData: spreadsheets,
  });
  const made = new Promise<Uint8Array[]>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  return { files: made.then(filesOf), stop: () => void thread.terminate() };
}
