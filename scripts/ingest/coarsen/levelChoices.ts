import { contracts } from '../../../src/contracts/contracts.ts';
import { fields } from '../../../src/contracts/fields.ts';
import { countedTables } from '../../confidentiality/cells/countedFields.ts';
import type { Row, TableRows } from '../../confidentiality/cells/tableRows.ts';
import { territoryTree } from '../../confidentiality/territoryTree.ts';
import type { Territory } from '../../pipeline/rules/territoryRegister.ts';
import { holdsSmallCount } from './holdsSmallCount.ts';
import { decidingDataset, levelOfRow } from './levelOfRow.ts';

/** Levels of territory, the widest first. */
const levels = fields.territoire_niveau.options;

export type TerritoryLevel = (typeof levels)[number];

/** What becomes of a level of territory of a dataset. */
export interface LevelChoice {
  dataset: string;
  level: TerritoryLevel;
  /** Rows that have a value and, of them, those that the rule of small counts alone would hide. */
  rows: number;
  small: number;
  /** `kept`: published before, and so for ever, though it would be left out today. */
  choice: 'published' | 'kept' | 'left_out';
}

/**
 * Greatest share of the rows of a level that may hold a small count. Counts that are rounded for ever
 * hide little but themselves; an exact table hides about three others for each, so that beyond a fifth
 * most of it would be secret, after hours of looking for which.
 */
const mostSmallRows = { rounded: 1 / 2, exact: 1 / 5 } as const;

function mostSmallIn(dataset: string): number {
  const contract = contracts.find(({ name }) => name === dataset);
  return contract?.rounding === 'always' ? mostSmallRows.rounded : mostSmallRows.exact;
}

/** Beside what the levels are chosen. */
interface Surroundings {
  register: readonly Territory[];
  /** Levels of each dataset that real editions show. */
  shown: ReadonlyMap<string, ReadonlySet<string>>;
  /** For the tests: the same share for every table. */
  mostSmall?: number | undefined;
}

/**
 * Which levels of territory of each table are published, from its exact rows: the activity of the
 * region always; else those that hold few small counts, if the level above is published; and those
 * that real editions already show, which would not come and go.
 */
export function levelChoices(
  tables: TableRows,
  { register, shown, mostSmall }: Surroundings,
): LevelChoice[] {
  const tree = territoryTree(register);
  return Object.keys(countedTables)
    .filter((dataset) => decidingDataset(dataset) === dataset)
    .flatMap((dataset) => {
      const known = (tables[dataset] ?? []).filter((row) => row.statut_valeur === 'publie');
      const isSmall = (row: Row) => holdsSmallCount(dataset, row, tree);
      const kept = shown.get(dataset) ?? new Set();
      return choicesOf(dataset, countsByLevel(known, isSmall), {
        kept,
        mostSmall: mostSmall ?? mostSmallIn(dataset),
      });
    });
}

type LevelCounts = Pick<LevelChoice, 'level' | 'rows' | 'small'>;

function countsByLevel(rows: readonly Row[], isSmall: (row: Row) => boolean): LevelCounts[] {
  const byLevel = Map.groupBy(rows, levelOfRow);
  return levels
    .map((level) => ({ level, own: byLevel.get(level) ?? [] }))
    .filter(({ own }) => own.length > 0)
    .map(({ level, own }) => ({ level, rows: own.length, small: own.filter(isSmall).length }));
}

function choicesOf(
  dataset: string,
  counts: readonly LevelCounts[],
  { kept, mostSmall }: { kept: ReadonlySet<string>; mostSmall: number },
): LevelChoice[] {
  let isAbove = true;
  return counts.map(({ level, rows, small }) => {
    const isReadable = isAlways(dataset, level) || small <= mostSmall * rows;
    const choice = isAbove && isReadable ? 'published' : kept.has(level) ? 'kept' : 'left_out';
    isAbove = choice !== 'left_out';
    return { dataset, level, rows, small, choice };
  });
}

/** The activity of the region is the least that is published. */
function isAlways(dataset: string, level: TerritoryLevel): boolean {
  return level === 'region' && !dataset.startsWith('parcours_');
}
