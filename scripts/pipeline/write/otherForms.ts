import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PublishedTable } from '../derive/publishedTables.ts';
import { formsOf } from './formsOf.ts';
import type { PublishedFile } from './publishedFile.ts';
import { orderOf } from './TableOrder.ts';

/** Forms of tables in the making. */
export interface FormsWork {
  /** CSV, XLSX and Parquet files of each table, in the order of the tables. */
  files: Promise<PublishedFile[][]>;
  /** Gives them up. */
  stop: () => void;
}

/** Records above which a thread is worth its start: the rest of the publication goes on meanwhile. */
const worthAThread = 20_000;

/** Every form of tables but JSON, from which a thread makes them when they are large. */
export function otherForms(
  tables: readonly { table: PublishedTable; json: PublishedFile }[],
  largest = worthAThread,
): FormsWork {
  const records = tables.reduce((sum, { json }) => sum + json.rows, 0);
  if (records <= largest) {
    return { files: Promise.resolve(tables.map(({ table }) => formsOf(table))), stop: () => {} };
  }
  const thread = new Worker(new URL('./formsThread.ts', import.meta.url), {
    workerData: tables.map(({ table, json }) => orderOf(table, json)),
  });
  const files = once(thread, 'message').then(([made]) => made);
  return { files, stop: () => void thread.terminate() };
}
