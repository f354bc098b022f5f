import { type SequenceSet, sequenceLength, sequenceSet } from './SequenceSet.ts';

/** For the tests: a sequence of 25 months from a short text, whose last digit lasts to the end. */
export function spelled(text: string): string {
  return text.padEnd(sequenceLength, text.at(-1) ?? '0');
}

/** For the tests: sequences by their short text, with how many people have each. */
export function peopleWith(counts: Readonly<Record<string, number>>): SequenceSet {
  return sequenceSet(
    Object.entries(counts).map(([text, jeunes]) => ({
      cohorte: 2020,
      suite: spelled(text),
      jeunes,
    })),
  );
}
