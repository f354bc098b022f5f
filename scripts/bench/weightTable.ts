import type { WeighedPage } from './pageWeights.ts';
import { resourceKinds } from './resourceKind.ts';
import { textTable } from './textTable.ts';
import { verdict } from './verdict.ts';

/** Aims of the design, in bytes: a first visit to any page, and a next one. */
const aims = { first: 100_000, next: 40_000 };

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** The weights of the pages, in kB (1 000 bytes), each with its aim. */
export function weightTable(pages: readonly WeighedPage[]): string {
  const header = [
    'page',
    'width',
    'first',
    `aim ${aims.first / 1000}`,
    ...resourceKinds,
    'next',
    `aim ${aims.next / 1000}`,
  ];
  const rows = pages.map(({ url, width, weight: { first, next } }) => [
    url,
    String(width),
    kilobytes(first.total),
    verdict(first.total, aims.first),
    ...resourceKinds.map((kind) => kilobytes(first[kind])),
    kilobytes(next),
    verdict(next, aims.next),
  ]);
  return textTable(header, rows);
}
