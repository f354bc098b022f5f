import { fileURLToPath } from 'node:url';
import { calibrationReport } from './demo/calibration/calibrationReport.ts';
import { demoParameters } from './demo/demoParameters.ts';
import { runDemo } from './demo/runDemo.ts';

const dataFolder = fileURLToPath(new URL('../data', import.meta.url));
console.log(calibrationReport(runDemo(demoParameters, dataFolder)));
