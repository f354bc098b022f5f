/**
 * How mixed the situations of a month are: Shannon's entropy −Σ p · ln p of the shares, divided by
 * ln(number of situations). 0: all in one situation; 1: as many in each. No unit. An empty situation
 * adds nothing. Source: Gabadinho, Ritschard, Müller and Studer, “Analyzing and Visualizing State
 * Sequences in R with TraMineR”, Journal of Statistical Software 40(4), 2011 (seqstatd).
 */
export function crossSectionEntropy(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (!(total > 0) || counts.length < 2) throw new RangeError('entropy of nobody');
  const terms = counts.filter((count) => count > 0).map((count) => count / total);
  const entropy = -terms.reduce((sum, share) => sum + share * Math.log(share), 0);
  return Math.max(0, entropy) / Math.log(counts.length);
}
