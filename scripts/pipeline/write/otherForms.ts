import { Worker } from 'node:worker_threads';
import { contracts } from '../../../src/contracts/contracts.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';
import { csvText } from './csvText.ts';
import { excelBytes } from './excelBytes.ts';
import { parquetBytes } from './parquetBytes.ts';
import type { PublishedFile } from './publishedFile.ts';
import { spreadsheetOf } from './spreadsheetOf.ts';
import { tableFile } from './tableFile.ts';
import { publishedShapes } from './tableSchema.ts';

/** Forms of tables in the making. */
export interface FormsWork {
  /** CSV, XLSX and Parquet files of each table, in the order of the tables. */
  files: Promise<PublishedFile[][]>;
  /** Gives them up. */
  stop: () => void;
}

/** A table as it passes to a thread: its contract is named, its rows are in its JSON file. */
export interface TableOrder {
  name: string;
  about: Omit<PublishedTable, 'contract' | 'rows'>;
  json: Uint8Array;
}

/** Records above which a thread is worth its start: the rest of the publication goes on meanwhile. */
const worthAThread = 20_000;

/** Every form of tables but JSON, from which a thread makes them when they are large. */
export function otherForms(
  tables: readonly PublishedTable[],
  json: readonly PublishedFile[],
  largest = worthAThread,
): FormsWork {
  const records = json.reduce((sum, { rows }) => sum + rows, 0);
  if (records <= largest) {
    return { files: Promise.resolve(tables.map(formsOf)), stop: () => {} };
  }
  const thread = new Worker(new URL('./formsThread.ts', import.meta.url), {
    workerData: tables.map((table, rank) => orderOf(table, json[rank])),
  });
  const files = new Promise<PublishedFile[][]>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  return { files, stop: () => void thread.terminate() };
}

function orderOf(
  { contract, rows: _, ...about }: PublishedTable,
  file?: PublishedFile,
): TableOrder {
  return { name: contract.name, about, json: file?.bytes ?? new Uint8Array() };
}

/** The table that an order is about; throws when no contract has its name. */
export function tableOf({ name, about, json }: TableOrder): PublishedTable {
  const contract = contracts.find((known) => known.name === name);
  if (contract === undefined) throw new Error(`aucun contrat ne s’appelle « ${name} »`);
  return { ...about, contract, rows: JSON.parse(new TextDecoder().decode(json)) };
}

/** The CSV, XLSX and Parquet files of a table. */
export function formsOf(table: PublishedTable): PublishedFile[] {
  const columns = publishedShapes(table.contract).map(({ name }) => name);
  return [
    tableFile(table, 'csv', csvText(columns, table.rows)),
    tableFile(table, 'xlsx', excelBytes(spreadsheetOf(table))),
    tableFile(table, 'parquet', parquetBytes(table)),
  ];
}
