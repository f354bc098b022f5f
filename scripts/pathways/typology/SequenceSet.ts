/** Months of a sequence: month 0 is that of the first reception. */
export const sequenceLength = 25;

/** Distinct sequences of situations, each with the number of people who have it. */
export interface SequenceSet {
  /** Situations as ranks in the nomenclature, `sequenceLength` a sequence, one after the other. */
  states: Uint8Array;
  /** People of each sequence. */
  weights: Float64Array;
}

/** One line a cohort and distinct sequence, written as one digit a month. */
export interface CountedSequence {
  cohorte: number;
  suite: string;
  jeunes: number;
}

/** The distinct sequences of all these lines, cohorts together, in the order of their digits. */
export function sequenceSet(lines: readonly CountedSequence[]): SequenceSet {
  const people = new Map<string, number>();
  for (const { suite, jeunes } of lines) people.set(suite, (people.get(suite) ?? 0) + jeunes);
  const texts = [...people.keys()].sort();
  const states = new Uint8Array(texts.length * sequenceLength);
  texts.forEach((text, rank) => {
    if (text.length !== sequenceLength) throw new RangeError('une suite incomplète');
    for (let month = 0; month < sequenceLength; month += 1) {
      states[rank * sequenceLength + month] = text.charCodeAt(month) - 48;
    }
  });
  return { states, weights: Float64Array.from(texts, (text) => people.get(text) ?? 0) };
}

/** Some of the sequences, with weights of their own. */
export function subset(
  { states }: SequenceSet,
  ranks: readonly number[],
  weights: Float64Array,
): SequenceSet {
  const own = new Uint8Array(ranks.length * sequenceLength);
  ranks.forEach((rank, at) => {
    const from = rank * sequenceLength;
    own.set(states.subarray(from, from + sequenceLength), at * sequenceLength);
  });
  return { states: own, weights };
}
