/** The largest prime below 2^31: products of halves stay exact in a double. */
export const prime = 2_147_483_647;

/** a·b modulo the prime, for 0 ≤ a, b < prime: b is cut in two so that no product passes 2^53. */
export function multiply(a: number, b: number): number {
  const high = (a * Math.floor(b / 65_536)) % prime;
  return (high * 65_536 + a * (b % 65_536)) % prime;
}

/** The residue of a whole number, negative ones included. */
export function residue(value: number): number {
  const rest = value % prime;
  return rest < 0 ? rest + prime : rest;
}

/** 1/a modulo the prime, by the extended Euclidean algorithm; throws for 0. */
export function inverse(a: number): number {
  if (a === 0) throw new Error('zéro n’a pas d’inverse');
  let [previous, current] = [prime, a];
  let [before, factor] = [0, 1];
  while (current !== 1) {
    const quotient = Math.floor(previous / current);
    [previous, current] = [current, previous - quotient * current];
    [before, factor] = [factor, before - quotient * factor];
  }
  return residue(factor);
}
