import { sequenceLength } from './SequenceSet.ts';
import type { EditCosts } from './substitutionCosts.ts';

/** Distance of the sequence that starts at `a` in one array and at `b` in another. */
export type SequenceDistance = (
  left: Uint8Array,
  a: number,
  right: Uint8Array,
  b: number,
) => number;

/**
 * Optimal matching (Needleman and Wunsch, 1970): the smallest cost of the replacements, insertions
 * and removals that make a sequence another one of the same length. Equal months at both ends are
 * skipped: aligning them costs nothing, and no other alignment of them can cost less.
 */
export function alignmentDistance({ size, substitution, indel }: EditCosts): SequenceDistance {
  const row = new Float64Array(sequenceLength + 1);
  return (left, a, right, b) => {
    let [start, end] = [0, sequenceLength];
    while (start < end && left[a + start] === right[b + start]) start += 1;
    while (end > start && left[a + end - 1] === right[b + end - 1]) end -= 1;
    const months = end - start;
    for (let j = 0; j <= months; j += 1) row[j] = j * indel;
    for (let i = 1; i <= months; i += 1) {
      const costs = (left[a + start + i - 1] as number) * size;
      let diagonal = row[0] as number;
      let last = i * indel;
      row[0] = last;
      for (let j = 1; j <= months; j += 1) {
        const above = row[j] as number;
        const replaced =
          diagonal + (substitution[costs + (right[b + start + j - 1] as number)] as number);
        const moved = (above < last ? above : last) + indel;
        last = replaced < moved ? replaced : moved;
        row[j] = last;
        diagonal = above;
      }
    }
    return row[months] as number;
  };
}
