import type { CountIndex } from '../CountIndex.ts';
import type { Cell } from '../linkedTables.ts';

/** A life table at one territory, and its spans of months in order. */
export interface LifeTable {
  population: string;
  issue: string;
  hypothesis: string;
  period: string;
  territory: string;
  spans: { span: string; first: number; last: number }[];
  /** The cell of a measure at the table's period and territory. */
  at: (measure: string) => Cell | undefined;
}

const pattern = /^premiere_entree\|(.+)\|([a-z_]+)\|([a-z_]+)\|((\d+)-(\d+))\|a_risque$/;

/** The life tables whose rows are in the index. */
export function lifeTablesOf(index: CountIndex): LifeTable[] {
  const tables = new Map<string, LifeTable>();
  for (const { measure, period, territory, cell } of index.placedIn('premiere_entree')) {
    const found = pattern.exec(measure);
    if (found === null || cell.implied) continue;
    const [, population = '', issue = '', hypothesis = '', span = '', first, last] = found;
    const key = [population, issue, hypothesis, period, territory].join('|');
    const at = (one: string) => index.at({ measure: one, period, territory });
    const table = tables.get(key) ?? {
      ...{ population, issue, hypothesis, period, territory },
      spans: [],
      at,
    };
    table.spans.push({ span, first: Number(first), last: Number(last) });
    tables.set(key, table);
  }
  for (const { spans } of tables.values()) spans.sort((a, b) => a.first - b.first);
  return [...tables.values()];
}
