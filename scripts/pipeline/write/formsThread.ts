import { parentPort, workerData } from 'node:worker_threads';
import { formsOf } from './formsOf.ts';
import { type TableOrder, tableOf } from './TableOrder.ts';

// A thread of `otherForms`: it makes what it was given, and ends.
parentPort?.postMessage((workerData as TableOrder[]).map((order) => formsOf(tableOf(order))));
