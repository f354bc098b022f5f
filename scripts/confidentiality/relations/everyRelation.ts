import type { CountIndex } from '../CountIndex.ts';
import type { Row } from '../cells/tableRows.ts';
import type { Relation } from '../linkedTables.ts';
import type { TerritoryTree } from '../territoryTree.ts';
import { cumulatedParts } from './cumulatedParts.ts';
import { firstExits } from './firstExits.ts';
import { flowMargins } from './flowMargins.ts';
import { fundingSums } from './fundingSums.ts';
import { lifeTables } from './lifeTables.ts';
import { parts, partsOfCatalogue } from './parts.ts';
import { periodSums } from './periodSums.ts';
import { populationSums } from './populationSums.ts';
import { profileMargins, profileParts } from './profileMargins.ts';
import { publishedTotals } from './publishedTotals.ts';
import { runningTotals } from './runningTotals.ts';
import { situationEntries } from './situationEntries.ts';
import { situationMargins } from './situationMargins.ts';
import { territorySums } from './territorySums.ts';

/** What relations may need besides the cells. */
interface Means {
  tree: TerritoryTree;
  /** Rows of `cumuls_mensuels`. */
  totals: readonly Row[];
}

type MakeRelations = (index: CountIndex, means: Means) => Relation[];

/**
 * The relations between counts, by name. In order: some add implied cells to the index, quarters and
 * cohorts before what may need them.
 */
export const everyRelation = {
  periodSums,
  runningTotals,
  territorySums: (index, { tree }) => territorySums(index, tree),
  profileMargins,
  situationMargins,
  fundingSums,
  flowMargins,
  lifeTables,
  firstExits,
  situationEntries,
  populationSums,
  parts: (index) => parts(index, [...partsOfCatalogue, ...profileParts]),
  cumulatedParts: (index) => cumulatedParts(index),
  publishedTotals: (index, { totals, tree }) => publishedTotals(index, totals, tree),
} satisfies Record<string, MakeRelations>;
