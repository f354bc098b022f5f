import { parentPort, workerData } from 'node:worker_threads';
import { writeCharts } from './writeCharts.ts';

parentPort?.postMessage(writeCharts(workerData));
