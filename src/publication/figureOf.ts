import type { FigureCall, FigureName } from '../analyses/figureCall.ts';
import type { Contract } from '../contracts/contract.ts';

interface Group {
  label: string;
  rows: readonly object[];
}

/** The call of a figure with rows that are already chosen; an analysis names them by directives. */
export function figureOf(
  name: FigureName,
  contract: Contract,
  groups: readonly Group[],
  slug: string,
  title: string | null = null,
): FigureCall {
  const named = groups.map(({ label, rows }) => ({ label, rows: rows.map((row) => ({ ...row })) }));
  return { name, slug, contract, groups: named, rows: named.flatMap(({ rows }) => rows), title };
}
