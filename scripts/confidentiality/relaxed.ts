import { commonSpan } from './commonSpan.ts';
import { relationsByCell } from './connectedTables.ts';
import type { Cell, LinkedTables, Relation, Tie } from './linkedTables.ts';
import { outsideView } from './outsideView.ts';

/**
 * The tables with less taken from other editions, around each group of cells that contradict one
 * another: first what is nearest. A value that is recalled is forgotten, and so is the span of another
 * extraction; a tie is taken as nearly so, then given up. Null when nothing comes from elsewhere.
 */
export function relaxed(
  tables: LinkedTables,
  contradictions: readonly (readonly Cell[])[],
): LinkedTables | null {
  const links = linksOf(tables);
  const doubtful = new Set(contradictions.flatMap((cells) => nearestDoubts(tables, links, cells)));
  if (doubtful.size === 0) return null;
  const recalled = [...doubtful].filter((id) => isRecalled(tables, id));
  const cells = new Map(tables.cells);
  for (const id of doubtful) {
    const cell = cells.get(id) as Cell;
    cells.set(id, { ...cell, earlier: null });
  }
  const ties = tables.ties.flatMap((tie) =>
    tie.cells.some((id) => doubtful.has(id)) ? looser(tie) : [tie],
  );
  return forget({ ...tables, cells, ties }, recalled);
}

/** Hidden now, and known from an earlier edition. */
export function isRecalled({ cells }: LinkedTables, id: string): boolean {
  const cell = cells.get(id);
  return cell?.status === 'secret' && cell.frozen && cell.value !== null;
}

/** Most by which two extractions are supposed to differ, where they are not equal. */
const nearlySame = 4;

/** The tables without the values of these recalled cells. */
export function forget(tables: LinkedTables, ids: readonly string[]): LinkedTables {
  if (ids.length === 0) return tables;
  const cells = new Map(tables.cells);
  for (const id of ids) {
    const cell = cells.get(id);
    if (cell) cells.set(id, { ...cell, frozen: false });
  }
  return outsideView({ ...tables, cells }, new Set(ids));
}

interface Links {
  relations: ReadonlyMap<string, readonly Relation[]>;
  ties: ReadonlyMap<string, readonly Tie[]>;
}

function linksOf({ relations, ties }: LinkedTables): Links {
  const pairs = ties.flatMap((tie) => tie.cells.map((cell) => ({ cell, tie })));
  const byCell = Map.groupBy(pairs, ({ cell }) => cell);
  return {
    relations: relationsByCell(relations),
    ties: new Map([...byCell].map(([cell, own]) => [cell, own.map(({ tie }) => tie)])),
  };
}

/** The cells nearest to these that owe something to another edition; none when nothing does. */
function nearestDoubts(tables: LinkedTables, links: Links, from: readonly Cell[]): string[] {
  let ring = from.map(({ id }) => id);
  const seen = new Set(ring);
  while (ring.length > 0) {
    const found = ring.filter((id) => owesElsewhere(tables, links, id));
    if (found.length > 0) return found;
    const around = ring.flatMap((id) => [
      ...(links.relations.get(id) ?? []).flatMap(({ terms }) => terms.map(({ cell }) => cell)),
      ...(links.ties.get(id) ?? []).flatMap(({ cells }) => cells),
    ]);
    ring = [...new Set(around)].filter((id) => !seen.has(id));
    for (const id of ring) seen.add(id);
  }
  return [];
}

function owesElsewhere(tables: LinkedTables, { ties }: Links, id: string): boolean {
  const cell = tables.cells.get(id);
  return ties.has(id) || isRecalled(tables, id) || (cell !== undefined && isNarrowed(cell));
}

/** Does another extraction tell more of the cell than its own rounded value? */
function isNarrowed({ value, range, earlier }: Cell): boolean {
  if (value !== null || earlier === null) return false;
  if (range === null) return true;
  const [low, high] = commonSpan(range, earlier);
  return low > range[0] || high < range[1];
}

function looser(tie: Tie): Tie[] {
  return tie.width === 0 ? [{ ...tie, width: nearlySame }] : [];
}
