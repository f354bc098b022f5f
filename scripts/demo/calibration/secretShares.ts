import { monthlyGrains } from '../../../src/contracts/monthlyGrain.ts';
import type { ActivityRow, DemoRows, MonthlyRow } from './demoRows.ts';

/** Share of the cells that are secret, in %, by dataset, indicator and level of territory. */
export function secretShares({ activity, monthly }: DemoRows): Map<string, number> {
  return new Map([
    ...shares('activite_annuelle', activity),
    ...shares('activite_mensuelle', monthly),
  ]);
}

function shares(dataset: string, rows: readonly (ActivityRow | MonthlyRow)[]): [string, number][] {
  const counted = rows.filter(
    ({ territoire_niveau, statut_valeur }) =>
      territoire_niveau !== 'region' && statut_valeur !== 'sans_objet',
  );
  const groups = Map.groupBy(counted, ({ indicateur, territoire_niveau }) => {
    const grain =
      dataset === 'activite_mensuelle' && territoire_niveau !== 'region'
        ? `, par ${monthlyGrains[indicateur]?.[territoire_niveau]}`
        : '';
    return `${dataset} ${indicateur} (${territoire_niveau}${grain})`;
  });
  return [...groups].map(([name, own]) => {
    const secret = own.filter(({ statut_valeur }) => statut_valeur === 'secret').length;
    return [name, (100 * secret) / own.length];
  });
}
