import { parentPort, workerData } from 'node:worker_threads';
import { excelBytes } from './excelBytes.ts';
import type { Spreadsheet } from './Spreadsheet.ts';

// A thread of `excelFiles`: it makes what it was given, and ends.
parentPort?.postMessage((workerData as Spreadsheet[]).map(excelBytes));
