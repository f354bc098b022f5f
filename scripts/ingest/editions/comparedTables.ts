import type { Row, TableRows } from '../../confidentiality/cells/tableRows.ts';
import { editionYear } from '../../pipeline/editionYear.ts';
import type { IngestPlan } from '../planIngestion.ts';
import { isRevised } from './isRevised.ts';

/** What closed years are compared with: protected rows where they are revised, exact ones elsewhere. */
export function comparedTables(exact: TableRows, safe: TableRows, plan: IngestPlan): TableRows {
  return Object.fromEntries(
    Object.entries(exact).map(([name, rows]) => {
      const isOwn = (row: Row) => isRevised(plan, name, editionYear(row));
      return [name, [...rows.filter((row) => !isOwn(row)), ...(safe[name] ?? []).filter(isOwn)]];
    }),
  );
}
