import { DisjointSets } from './DisjointSets.ts';
import type { LinkedTables, Relation, Tie } from './linkedTables.ts';

/** Tables parted so that nothing ties the cells of one part to those of another. */
export function connectedTables({
  cells,
  relations,
  ranges,
  ties,
  together,
}: LinkedTables): LinkedTables[] {
  const sets = new DisjointSets();
  const groups = [
    ...together,
    ...ties.map(({ cells: two }) => two),
    ...[...relations, ...ranges].map(({ terms }) => terms.map(({ cell }) => cell)),
  ];
  for (const [first, ...others] of groups) {
    for (const other of others) sets.join(first as string, other);
  }
  const rootOf = (id: string | undefined) => sets.find(id ?? '');
  const cellsBy = Map.groupBy(cells.values(), ({ id }) => rootOf(id));
  const relationsBy = Map.groupBy(relations, ({ terms }) => rootOf(terms[0]?.cell));
  const rangesBy = Map.groupBy(ranges, ({ terms }) => rootOf(terms[0]?.cell));
  const tiesBy = Map.groupBy(ties, ({ cells: [first] }) => rootOf(first));
  const togetherBy = Map.groupBy(together, ([first]) => rootOf(first));
  return [...cellsBy].map(([root, own]) => ({
    cells: new Map(own.map((cell) => [cell.id, cell])),
    relations: relationsBy.get(root) ?? [],
    ranges: rangesBy.get(root) ?? [],
    ties: tiesBy.get(root) ?? [],
    together: togetherBy.get(root) ?? [],
  }));
}

/** What leads from a cell to others that tell of it: relations, and ties between extractions. */
export function linksByCell({ relations, ties }: LinkedTables): Map<string, Relation[]> {
  return relationsByCell([...relations, ...ties.map(asRelation)]);
}

function asRelation({ rule, cells: [one, other] }: Tie): Relation {
  const terms = [
    { cell: one, coefficient: 1 },
    { cell: other, coefficient: -1 },
  ];
  return { rule, terms, constant: 0 };
}

/** Relations by cell. */
export function relationsByCell(relations: readonly Relation[]): Map<string, Relation[]> {
  const byCell = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const { cell } of relation.terms) {
      const own = byCell.get(cell) ?? [];
      own.push(relation);
      byCell.set(cell, own);
    }
  }
  return byCell;
}
