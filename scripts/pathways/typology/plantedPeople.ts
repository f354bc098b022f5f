import { randomLcg } from 'd3-random';
import { type CountedSequence, sequenceLength } from './SequenceSet.ts';

/** A way of spending two years: the situation of each month, before a little chance. */
const plans = [
  '4'.repeat(25),
  `44440${'0'.repeat(20)}`,
  `4${'6'.repeat(24)}`,
  `44${'1'.repeat(23)}`,
];

/** For the tests: people of as many plain ways of life, in given numbers, one month in ten changed. */
export function plantedPeople(
  numbers: readonly number[],
  { cohorte = 2020, seed = 0.5 }: { cohorte?: number; seed?: number } = {},
): CountedSequence[] {
  const random = randomLcg(seed);
  return numbers.flatMap((count, plan) =>
    Array.from({ length: count }, () => ({
      cohorte,
      suite: Array.from({ length: sequenceLength }, (_, month) =>
        random() < 0.1 ? String(Math.floor(random() * 7)) : (plans[plan]?.[month] ?? '0'),
      ).join(''),
      jeunes: 1,
    })),
  );
}
