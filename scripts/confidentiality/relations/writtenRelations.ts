import { buildLinkedTables } from '../buildLinkedTables.ts';
import type { TableRows } from '../cells/tableRows.ts';
import { fixtureRegister } from '../fixtureRows.ts';

/** For the tests: relations of a rule as “a = b + c”, without the dataset and the year 2024. */
export function writtenRelations(rows: TableRows, rule: string): string[] {
  const { tables } = buildLinkedTables(rows, fixtureRegister);
  const short = (id: string) =>
    id.replace(/^[a-z_]+\|2024[^|]*\|/, '').replace('mission_locale|', '');
  return tables.relations
    .filter((relation) => relation.rule === rule)
    .map(({ terms }) => {
      const side = (sign: number) =>
        terms.filter(({ coefficient }) => coefficient === sign).map(({ cell }) => short(cell));
      return `${side(1).join(' + ')} = ${side(-1).join(' + ')}`;
    });
}

/** For the tests: the two counts of each tie between extractions, named alike. */
export function writtenTies(rows: TableRows): string[] {
  const short = (id: string) =>
    id.replace(/^[a-z_]+\|2024[^|]*\|/, '').replace('mission_locale|', '');
  return buildLinkedTables(rows, fixtureRegister).tables.ties.map(({ cells }) =>
    cells.map(short).join(' ~ '),
  );
}

/** For the tests: by how much exact values miss each relation, implied cells included. */
export function residuals(rows: TableRows): number[] {
  const { tables } = buildLinkedTables(rows, fixtureRegister);
  return tables.relations
    .map(({ terms, constant }) =>
      terms.reduce(
        (sum, { cell, coefficient }) =>
          sum + coefficient * (tables.cells.get(cell)?.value ?? Number.NaN),
        -constant,
      ),
    )
    .filter((residual) => residual !== 0);
}
