import { readFileSync } from 'node:fs';
import { findTypes } from '../../pathways/typology/findTypes.ts';
import { mostLikelyTypes } from '../../pathways/typology/mostLikelyTypes.ts';
import { type CountedSequence, sequenceSet } from '../../pathways/typology/SequenceSet.ts';

export interface TypologyRun {
  /** Seconds. */
  find: number;
  assign: number;
  /** Largest resident memory of the process, in MB. */
  memory: number;
  types: number;
}

// node scripts/bench/typology/worker.ts < sequences.json
const set = sequenceSet(JSON.parse(readFileSync(0, 'utf8')) as CountedSequence[]);
const start = performance.now();
const types = findTypes(set, { situations: 7, threshold: 5 })?.types ?? [];
const found = performance.now();
mostLikelyTypes(set, types);
const run: TypologyRun = {
  find: (found - start) / 1000,
  assign: (performance.now() - found) / 1000,
  memory: process.resourceUsage().maxRSS / 1000,
  types: types.length,
};
console.log(JSON.stringify(run));
