import { type Cell, cellAt, numberAt, type Row, textAt } from './cells.ts';
import { rowLabels } from './rowLabels.ts';
import { labelsBeside, rowLayout } from './rowLayout.ts';
import { lineHeight, wordLines } from './wordLines.ts';
import type { Word } from './words.ts';
import { wrapText } from './wrapText.ts';

export interface ProfileColumns {
  group: string;
  label: string;
  value: string;
  reference: string;
  status: string;
}

export type ProfileItem = { row: Row; label: string; reference: number | null; y: number } & Cell;

export interface ProfileLayout {
  items: ProfileItem[];
  headings: Word[];
  labels: Word[];
  labelWidth: number;
  bottom: number;
  hasReference: boolean;
}

/** Places the groups of a profile one under the other, in the order of the rows. */
export function profileLayout(
  rows: readonly Row[],
  columns: ProfileColumns,
  { width, size, top }: { width: number; size: number; top?: number },
): ProfileLayout {
  const allLabels = rows.map((row) => textAt(row, columns.label));
  const beside = labelsBeside(allLabels, width, size);
  const layoutOptions = { width, size, bar: 12 };
  const { labelWidth } = rowLayout(allLabels, layoutOptions, beside);
  const hasReference = rows.some((row) => numberAt(row, columns.reference) !== null);
  const result: ProfileLayout = {
    items: [],
    headings: [],
    labels: [],
    labelWidth,
    bottom: top ?? (hasReference ? 22 : 0),
    hasReference,
  };
  for (const [heading, members] of groupBy(rows, (row) => textAt(row, columns.group))) {
    const lines = wrapText(heading, width, size + 1);
    const height = lines.length * lineHeight(size + 1);
    const y = result.bottom + 4 + height / 2;
    result.headings.push(...wordLines(lines, { x: 1, y, size: size + 1, bold: true }));
    const labels = members.map((row) => textAt(row, columns.label));
    const first = result.bottom + height + 8;
    const layout = { ...rowLayout(labels, { ...layoutOptions, top: first }, beside), labelWidth };
    result.labels.push(...rowLabels(layout, size));
    members.forEach((row, i) => {
      result.items.push({
        row,
        label: labels[i] ?? '',
        reference: numberAt(row, columns.reference),
        y: layout.rows[i]?.center ?? 0,
        ...cellAt(row, columns.value, columns.status),
      });
    });
    result.bottom = layout.bottom + 14;
  }
  return result;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const members = groups.get(key(item));
    if (members) members.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
