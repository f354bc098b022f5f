import { parentPort, workerData } from 'node:worker_threads';
import { writeSocialImages } from './writeSocialImages.ts';

parentPort?.postMessage(await writeSocialImages(workerData));
