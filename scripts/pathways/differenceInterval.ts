import { normalQuantile } from '../pipeline/derive/normalQuantile.ts';
import type { Estimate } from './Estimate.ts';

/**
 * Difference of two cumulative incidences at a month and its interval at 95 %, as fractions of 1,
 * on the plain scale: the variances of independent groups add up. The groups must share nobody.
 * Source: Klein, Logan, Harhoff and Andersen, “Analyzing survival curves at a fixed point in
 * time”, Statistics in Medicine 26 (2007).
 */
export function differenceInterval(
  a: Estimate,
  b: Estimate,
): { difference: number; low: number; high: number } {
  const difference = a.incidence - b.incidence;
  const half = normalQuantile * Math.hypot(a.standardError, b.standardError);
  return { difference, low: difference - half, high: difference + half };
}
