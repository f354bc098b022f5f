import { commonSpan } from './commonSpan.ts';
import { connectedTables } from './connectedTables.ts';
import { pinnedCells } from './intervals/pinnedCells.ts';
import {
  type Cell,
  isSmall,
  type LinkedTables,
  type Relation,
  withoutEarlier,
} from './linkedTables.ts';
import { provisionalDatasets } from './provisionalDatasets.ts';
import { reconciled } from './reconciled.ts';

/**
 * Hidden counts of rounded editions that anybody finds who takes all of them for small, as most are:
 * two months under 5 whose total is published as 10 are 4 and 4. What is published denies the guess
 * of those that were hidden to protect others: it is given up there, where it is surest first. What
 * other extractions told may narrow it, or deny it wrongly: it is tried without, then with them.
 */
export function guessedSmall(tables: LinkedTables): Cell[] {
  const found = connectedTables(roundedPart(tables))
    .filter(({ cells }) => cells.values().some(isGuessed))
    .flatMap((part) => [
      ...guessedIn(withoutEarlier(part)),
      ...(part.cells.values().some(({ earlier }) => earlier !== null) ? guessedIn(part) : []),
    ]);
  const ids = new Set(found.map(({ id }) => id));
  return [...ids].flatMap((id) => tables.cells.get(id) ?? []);
}

/** The tables that are always rounded: the months of open years, and the cohorts. */
function roundedPart({ cells, relations, ranges }: LinkedTables): LinkedTables {
  const own = new Map(
    [...cells].filter(
      ([, { table }]) => provisionalDatasets.has(table) || table.startsWith('parcours_'),
    ),
  );
  const isOwn = ({ terms }: Pick<Relation, 'terms'>) => terms.every(({ cell }) => own.has(cell));
  return {
    ...{ cells: own, relations: relations.filter(isOwn), ranges: ranges.filter(isOwn) },
    ...{ ties: [], together: [] },
  };
}

function guessedIn(tables: LinkedTables): Cell[] {
  const cells = new Map(
    [...tables.cells].map(([id, cell]) => [id, isGuessed(cell) ? asSmall(cell) : cell] as const),
  );
  return pinnedCells(reconciled({ ...tables, cells }, surest))
    .filter(({ cell, value }) => isGuessed(cell) && value > 0 && isSmall({ ...cell, value }))
    .map(({ cell }) => cell);
}

/** The contradictions of which the fewest guesses are the cause. */
function surest(contradictions: readonly (readonly Cell[])[]) {
  const guesses = (cells: readonly Cell[]) =>
    cells.filter((cell) => isGuessed(cell) && cell.earlier !== null).length ||
    Number.POSITIVE_INFINITY;
  const fewest = Math.min(...contradictions.map(guesses));
  return contradictions.filter((cells) => guesses(cells) === fewest);
}

/** Hidden in an edition that is rounded, where it may count a few people. */
function isGuessed({ rounded, status, threshold }: Cell): boolean {
  return rounded && status === 'secret' && threshold !== null;
}

function asSmall(cell: Cell): Cell {
  const small = [0, (cell.threshold as number) - 1] as const;
  return { ...cell, earlier: cell.earlier === null ? small : commonSpan(cell.earlier, small) };
}
