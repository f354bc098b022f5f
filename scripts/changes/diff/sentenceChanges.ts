import type { ResolvedAnalysis } from '../../../src/analyses/resolveAnalysis.ts';

/** Sentences of an analysis that others replace; empty where there was none, or is none left. */
export interface SentenceChange {
  file: string;
  before: string;
  after: string;
}

/** What becomes of the sentences of the analyses, each read with its own publication. */
export function sentenceChanges(
  before: readonly ResolvedAnalysis[],
  after: readonly ResolvedAnalysis[],
): SentenceChange[] {
  const files = [...new Set([...before, ...after].map(({ file }) => file))].sort();
  const textsOf = (analyses: readonly ResolvedAnalysis[], file: string) =>
    analyses.find((one) => one.file === file)?.sentences.map(({ text }) => text) ?? [];
  return files.flatMap((file) =>
    replacements(textsOf(before, file), textsOf(after, file)).map((change) => ({
      file,
      ...change,
    })),
  );
}

/** Sentences out of the longest common list of both, those that stand at one place together. */
function replacements(
  before: readonly string[],
  after: readonly string[],
): { before: string; after: string }[] {
  const common = commonLengths(before, after);
  const found: { before: string; after: string }[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const removed: string[] = [];
    const added: string[] = [];
    while (
      (i < before.length || j < after.length) &&
      !(before[i] === after[j] && i < before.length)
    ) {
      const skipsBefore = common[i + 1]?.[j] ?? -1;
      const skipsAfter = common[i]?.[j + 1] ?? -1;
      if (j >= after.length || (i < before.length && skipsBefore >= skipsAfter)) {
        removed.push(before[i] ?? '');
        i += 1;
      } else {
        added.push(after[j] ?? '');
        j += 1;
      }
    }
    for (let rank = 0; rank < Math.max(removed.length, added.length); rank += 1) {
      found.push({ before: removed[rank] ?? '', after: added[rank] ?? '' });
    }
  }
  return found;
}

/** Lengths of the longest common lists of what follows each pair of places. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] as number[];
      const next = lengths[i + 1] as number[];
      row[j] =
        before[i] === after[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
