/** Smallest denominator on which a rate is published, in young people. */
export const smallestDenominator = 30;
