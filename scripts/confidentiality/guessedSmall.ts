import { commonSpan } from './commonSpan.ts';
import { connectedTables } from './connectedTables.ts';
import { pinnedCells } from './intervals/pinnedCells.ts';
import { type Cell, isSmall, type LinkedTables, type Relation } from './linkedTables.ts';
import { provisionalDatasets } from './provisionalDatasets.ts';
import { reconciled } from './reconciled.ts';

/**
 * Hidden counts of rounded editions that anybody finds who takes all of them for small, as most are:
 * two months under 5 whose total is published as 10 are 4 and 4. What is published denies the guess
 * of those that were hidden to protect others: it is given up there.
 */
export function guessedSmall(tables: LinkedTables): Cell[] {
  return connectedTables(provisionalPart(tables))
    .filter(({ cells }) => cells.values().some(isGuessed))
    .flatMap(guessedIn);
}

/** The tables of the months of open years, which each extraction counts again. */
function provisionalPart({ cells, relations, ranges }: LinkedTables): LinkedTables {
  const own = new Map([...cells].filter(([, { table }]) => provisionalDatasets.has(table)));
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
  return pinnedCells(reconciled({ ...tables, cells }))
    .filter(({ cell, value }) => isGuessed(cell) && value > 0 && isSmall({ ...cell, value }))
    .map(({ cell }) => cell);
}

/** Hidden in an edition that is rounded, where it may count a few people. */
function isGuessed({ rounded, status, threshold }: Cell): boolean {
  return rounded && status === 'secret' && threshold !== null;
}

function asSmall(cell: Cell): Cell {
  const small = [0, (cell.threshold as number) - 1] as const;
  return { ...cell, earlier: cell.earlier === null ? small : commonSpan(cell.earlier, small) };
}
