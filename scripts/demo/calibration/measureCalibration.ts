import type { DemoRows } from './demoRows.ts';
import { measures } from './measures.ts';
import { secretShares } from './secretShares.ts';
import { type Target, targets } from './targets.ts';

export interface Calibration {
  /** Every target with what was obtained. */
  results: readonly (Target & { obtained: number; reached: boolean })[];
  /** Share of secret cells, by dataset, indicator and level of territory, in %. */
  secret: ReadonlyMap<string, number>;
}

/** Measures the demonstration datasets against their targets. */
export function measureCalibration(rows: DemoRows): Calibration {
  const results = targets.map((target) => {
    const obtained = measures[target.measure]?.(rows) ?? Number.NaN;
    return { ...target, obtained, reached: target.low <= obtained && obtained <= target.high };
  });
  return { results, secret: secretShares(rows) };
}
