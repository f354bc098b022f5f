import { normalQuantile } from '../pipeline/derive/normalQuantile.ts';
import type { Estimate } from './Estimate.ts';

/**
 * Pointwise interval at 95 % of a cumulative incidence F, as fractions of 1, on the scale
 * log(−log(1 − F)): the log-log interval of the survival for Kaplan-Meier, the complementary
 * log-log interval of the incidence for Aalen-Johansen. Null at 0 and 1, where it does not exist.
 * Sources: Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data (1980); R:
 * survfit(conf.type = "log-log"), and etm's summary(ci.fun = "cloglog").
 */
export function logLogInterval({
  incidence,
  standardError,
}: Estimate): { low: number; high: number } | null {
  if (incidence <= 0 || incidence >= 1) return null;
  const survival = 1 - incidence;
  const spread = (normalQuantile * standardError) / (survival * Math.abs(Math.log(survival)));
  return {
    low: 1 - survival ** Math.exp(-spread),
    high: 1 - survival ** Math.exp(spread),
  };
}
