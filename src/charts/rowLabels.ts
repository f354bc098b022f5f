import type { RowLayout } from './rowLayout.ts';
import { wordLines } from './wordLines.ts';
import type { Word } from './words.ts';

/** The words of row labels: at the right of their margin, or at the left above their rows. */
export function rowLabels(
  { rows, labelWidth }: RowLayout,
  size: number,
  isBold: (index: number) => boolean = () => false,
): Word[] {
  return rows.flatMap(({ lines, labelY }, i) =>
    wordLines(lines, {
      x: labelWidth,
      y: labelY,
      size,
      anchor: labelWidth ? 'end' : 'start',
      bold: isBold(i),
    }),
  );
}
