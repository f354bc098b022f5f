import { expect, test } from 'vitest';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import { parcoursCourbes } from '../../../src/contracts/parcoursCourbes.ts';
import { sampleRows } from '../../../src/contracts/sampleRows.ts';
import type { PublishedTable } from '../../pipeline/derive/publishedTables.ts';
import { diffMarkdown } from './diffMarkdown.ts';
import { tableChanges } from './tableChanges.ts';

type Table = [contract: { name: keyof typeof sampleRows }, more: object];

const table = ([contract, more]: Table) =>
  [
    { contract, title: contract.name, rows: [{ ...sampleRows[contract.name], ...more }] },
  ] as unknown as PublishedTable[];

/** The diff of one row in two versions, and the last cell of its line. */
function diff(before: Table, after: Table) {
  const markdown = diffMarkdown({
    base: 'HEAD',
    tables: tableChanges(table(before), table(after)),
    ...{ positions: [], extremes: [], sentences: [], unpublished: [], revisions: [] },
  }).replaceAll('\u00a0', ' ');
  const line = markdown.split('\n').find((one) => / \| [≈+−][^|]* \|$/.test(one)) ?? '';
  return { markdown, gap: line.split(' | ').at(-1)?.replace(' |', '') };
}

const month = (effectif: number, arrondi: number | null): Table => [
  activiteMensuelle,
  { effectif, arrondi },
];

test.each([
  [month(100, null), month(130, null), '+30 (+30 %)'],
  [month(5, 5), month(10, 5), '≈ +5'],
  [month(1000, 5), month(1040, 5), '≈ +40 (≈ +4 %)'],
  [month(1040, 5), month(1000, null), '≈ −40 (≈ −4 %)'],
  [
    [parcoursCourbes, { estimation: 20 }] as Table,
    [parcoursCourbes, { estimation: 21 }] as Table,
    '≈ +1',
  ],
])('what changes between rounded numbers is said to be about so much: %#', (before, after, gap) => {
  const found = diff(before, after);
  expect(found.gap).toBe(gap);
  expect(found.markdown.includes('« ≈ »')).toBe(gap.startsWith('≈'));
});
