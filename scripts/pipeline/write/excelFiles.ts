import { Worker } from 'node:worker_threads';
import { excelBytes } from './excelBytes.ts';
import type { PublishedFile } from './publishedFile.ts';
import type { Spreadsheet } from './Spreadsheet.ts';

/** Records above which a thread is worth its start: the rest of the publication goes on meanwhile. */
const worthAThread = 20_000;

/** The XLSX file of each spreadsheet, in their order. */
export async function excelFiles(spreadsheets: readonly Spreadsheet[]): Promise<PublishedFile[]> {
  const records = spreadsheets.reduce((sum, { rows }) => sum + rows, 0);
  const made = records > worthAThread ? await inThread(spreadsheets) : spreadsheets.map(excelBytes);
  return spreadsheets.map(({ path, dataset, rows }, rank) => ({
    path,
    dataset,
    rows,
    format: 'xlsx',
    bytes: made[rank] as Uint8Array,
  }));
}

function inThread(spreadsheets: readonly Spreadsheet[]): Promise<Uint8Array[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./excelThread.ts', import.meta.url), {
      workerData: spreadsheets,
    });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
