import { normalQuantile as z } from './normalQuantile.ts';

/**
 * Wilson score interval of a proportion at 95 %, as fractions of 1.
 * Source: E. B. Wilson, “Probable inference, the law of succession, and statistical
 * inference”, JASA 22 (1927). Throws unless 0 ≤ successes ≤ trials and trials > 0.
 */
export function wilsonInterval(successes: number, trials: number): { low: number; high: number } {
  if (!(trials > 0) || successes < 0 || successes > trials) {
    throw new RangeError(`Wilson interval of ${successes} out of ${trials}`);
  }
  const share = successes / trials;
  const spread = z ** 2 / trials;
  const centre = (share + spread / 2) / (1 + spread);
  const half = Math.sqrt(share * (1 - share) * spread + spread ** 2 / 4) / (1 + spread);
  return {
    low: successes === 0 ? 0 : centre - half,
    high: successes === trials ? 1 : centre + half,
  };
}
