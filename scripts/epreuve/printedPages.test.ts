import { expect, test } from 'vitest';
import { fullestContext, fullestProof } from './fullestProof.ts';
import { sheetHtml } from './html/sheetHtml.ts';
import { printedPages } from './printedPages.ts';

/** The fullest sheet of these closed years. */
function fullest(closing: readonly number[], { isFirst }: { isFirst: boolean }): string {
  return sheetHtml(fullestProof(closing, isFirst), fullestContext(closing));
}

test('the fullest sheets hold on two A4 pages', async () => {
  const sheets = [
    // The first publication: two years closed together, and the months of the third.
    fullest([2024, 2025], { isFirst: true }),
    // Each year afterwards: one is closed, and everything that was published changes.
    fullest([2025], { isFirst: false }),
    fullest([], { isFirst: false }),
  ];
  expect(await printedPages(sheets)).toEqual([2, 2, 2]);
});
