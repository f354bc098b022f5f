import { quantities } from '../read/quantities.ts';
import type { Ledger } from '../system/Ledger.ts';
import { groupBy } from './groupBy.ts';
import type { NamesByKind } from './namesByKind.ts';
import { situations } from './relateCohorts.ts';

const fundings = ['region', 'autre'];

/** Situations after a training add up to those who left one; each training has one funding. */
export function relateAfterTraining(ledger: Ledger, names: NamesByKind): void {
  const groups = groupBy(names.get('apres') ?? [], (parts) => parts.slice(1, 5).join('|'));
  for (const key of groups.keys()) {
    const [yearText, territory = '', funding = '', horizonText] = key.split('|');
    const year = Number(yearText);
    const horizon = Number(horizonText);
    const at = (one: string, situation: string) =>
      quantities.afterTraining(year, territory, one, horizon, situation);
    const size = quantities.leavers(year, territory, funding, 12);
    ledger.sum(
      'sortis = situations',
      size,
      situations.map((one) => at(funding, one)),
    );
    if (funding !== 'toutes') continue;
    for (const situation of situations) {
      const parts = fundings.map((one) => at(one, situation));
      if (parts.every((part) => ledger.has(part)))
        ledger.sum('toutes = financements', at('toutes', situation), parts);
    }
    const sizes = fundings.map((one) => quantities.leavers(year, territory, one, 12));
    if (sizes.every((one) => ledger.has(one))) ledger.sum('toutes = financements', size, sizes);
  }
}
