/** Months since the first reception, grouped where a month alone counts too few people. */
export const lifeTableSpans: readonly (readonly [first: number, last: number])[] = [
  [0, 3],
  [4, 6],
  [7, 12],
  [13, 18],
  [19, 24],
];
