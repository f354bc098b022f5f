import type { CountIndex } from '../CountIndex.ts';
import type { Cell } from '../linkedTables.ts';

/** The life tables of one population and outcome at one territory, and their months in order. */
export interface LifeTable {
  population: string;
  issue: string;
  period: string;
  territory: string;
  months: number[];
  /** The cell of a measure at the table's period and territory. */
  at: (measure: string) => Cell | undefined;
}

const pattern = /^premiere_entree\|(.+)\|([a-z_]+)\|(\d+)\|[a-z]+$/;

/** The life tables whose rows are in the index. */
export function lifeTablesOf(index: CountIndex): LifeTable[] {
  const tables = new Map<string, LifeTable>();
  for (const { measure, period, territory, cell } of index.placedIn('premiere_entree')) {
    const found = pattern.exec(measure);
    if (found === null || cell.status === 'non_disponible') continue;
    const [, population = '', issue = '', month] = found;
    const key = [population, issue, period, territory].join('|');
    const at = (one: string) => index.at({ measure: one, period, territory });
    const table = tables.get(key) ?? {
      ...{ population, issue, period, territory },
      months: [],
      at,
    };
    if (!table.months.includes(Number(month))) table.months.push(Number(month));
    tables.set(key, table);
  }
  for (const { months } of tables.values()) months.sort((a, b) => a - b);
  return [...tables.values()];
}
