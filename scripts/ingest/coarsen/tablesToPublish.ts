import type { Row, TableRows } from '../../confidentiality/cells/tableRows.ts';
import { editionYear } from '../../pipeline/editionYear.ts';
import type { Territory } from '../../pipeline/rules/territoryRegister.ts';
import type { CommittedDataset } from '../editions/committedDataset.ts';
import { isRevised } from '../editions/isRevised.ts';
import { publishedLevels } from '../editions/publishedLevels.ts';
import type { Counted } from '../ingestExtract.ts';
import { type LevelChoice, levelChoices } from './levelChoices.ts';
import { levelOfRow } from './levelOfRow.ts';
import { publishableTables } from './publishableTables.ts';
import { publishesLevel } from './publishesLevel.ts';

interface Beside {
  register: readonly Territory[];
  committed: ReadonlyMap<string, CommittedDataset>;
  /** The levels that fictitious editions show bind nobody. */
  isFictitious: boolean;
  mostSmall?: number | undefined;
}

/**
 * The exact rows of the editions that are written, at the levels that are published. A frozen year
 * has no row here, but where it is revised: then it has those of the levels that it shows.
 */
export function tablesToPublish(
  { tables, plan }: Counted,
  { register, committed, isFictitious, mostSmall }: Beside,
): { tables: TableRows; levels: LevelChoice[] } {
  const all = publishableTables(tables, plan.open);
  const isToRevise = (name: string, row: Row) => isRevised(plan, name, editionYear(row));
  const isNew = (name: string, row: Row) =>
    !isToRevise(name, row) && !committed.get(name)?.frozen.has(editionYear(row));
  const levels = levelChoices(rowsWhere(all, isNew), {
    register,
    shown: isFictitious ? new Map() : publishedLevels(committed),
    mostSmall,
  });
  const isPublished = publishesLevel(levels);
  const isShown = shownIn(committed);
  return {
    tables: rowsWhere(all, (name, row) =>
      isToRevise(name, row) ? isShown(name, row) : isNew(name, row) && isPublished(name, row),
    ),
    levels,
  };
}

function rowsWhere(tables: TableRows, isKept: (name: string, row: Row) => boolean): TableRows {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, rows.filter((row) => isKept(name, row))]),
  );
}

/** Whether the edition of a row already shows its level. */
function shownIn(committed: ReadonlyMap<string, CommittedDataset>) {
  const keyOf = (name: string, row: Row) => [name, editionYear(row), levelOfRow(row)].join(' ');
  const shown = new Set(
    [...committed].flatMap(([name, { rows }]) => rows.map((row) => keyOf(name, row))),
  );
  return (name: string, row: Row) => shown.has(keyOf(name, row));
}
