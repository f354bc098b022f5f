import { narrowBelow } from './chartOptions.ts';
import { textWidth } from './textWidth.ts';
import { lineHeight } from './wordLines.ts';
import { wrapText } from './wrapText.ts';

export interface RowBox {
  lines: string[];
  /** Middle of the label and middle of the bar or dot, in pixels. */
  labelY: number;
  center: number;
}

export interface RowLayout {
  /** Width kept for labels at the left; 0 when labels are above their rows. */
  labelWidth: number;
  rows: RowBox[];
  /** Where vertical rules may run: from end to end, or beside each bar only, under its label. */
  spans: { y1: number; y2: number }[];
  bottom: number;
}

export interface RowLayoutOptions {
  width: number;
  /** Size of the labels and height of a bar, in pixels. */
  size: number;
  bar: number;
  top?: number;
}

/** Part of the width that labels may take at the left of their rows. */
const labelShare = (width: number) => (width < narrowBelow ? 0.47 : 0.43);

/** True when labels are short enough to stand at the left of their rows. */
export function labelsBeside(labels: readonly string[], width: number, size: number): boolean {
  const longest = Math.max(0, ...labels.map((label) => textWidth(label, size)));
  // A wide chart wraps long labels in its margin; a narrow one has no room for that.
  return width >= narrowBelow || longest <= labelShare(width) * width;
}

/** Places rows from the top, their labels beside them, or above them when they are too long. */
export function rowLayout(
  labels: readonly string[],
  { width, size, bar, top = 0 }: RowLayoutOptions,
  beside: boolean = labelsBeside(labels, width, size),
): RowLayout {
  const line = lineHeight(size);
  const maxWidth = beside ? labelShare(width) * width + 0.1 : width;
  const wrapped = labels.map((label) => wrapText(label, maxWidth, size));
  let y = top;
  const rows = wrapped.map((lines) => {
    const text = lines.length * line;
    const height = beside ? Math.max(text, bar) + 8 : text + bar + 10;
    const row = {
      lines,
      labelY: y + (beside ? height / 2 : text / 2),
      center: y + (beside ? height / 2 : text + bar / 2 + 1),
    };
    y += height;
    return row;
  });
  const longest = Math.max(0, ...wrapped.flat().map((text) => textWidth(text, size)));
  const spans = beside
    ? [{ y1: top, y2: y }]
    : rows.map(({ center }) => ({ y1: center - bar / 2 - 2, y2: center + bar / 2 + 2 }));
  return { labelWidth: beside ? Math.ceil(longest) : 0, rows, spans, bottom: y };
}
