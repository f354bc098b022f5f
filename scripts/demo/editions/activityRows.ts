import type { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { activityIndicators } from '../../../src/contracts/activityIndicators.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';
import type { Indicator } from '../../../src/contracts/indicator.ts';
import type { SummedTerritory } from '../../pipeline/summedTerritories.ts';
import type { Tally } from '../counting/Tally.ts';
import { absent, type Cell, published } from './cell.ts';

export type ActivityRow = RowOf<typeof activiteAnnuelle>;

/** The exact rows of a year of `activite_annuelle`: every territory × every indicator, in this order. */
export function activityRows(
  tally: Tally,
  territories: readonly SummedTerritory[],
  annee: number,
): ActivityRow[] {
  return territories.flatMap(({ structures, ...territory }) =>
    activityIndicators.map((indicator) => ({
      annee,
      ...territory,
      indicateur: indicator.id,
      ...cellOf(indicator, annee, tally.sum(annee, structures, indicator.id)),
    })),
  );
}

function cellOf({ firstYear, lastYear }: Indicator, year: number, count: number): Cell {
  if (year < (firstYear ?? year) || year > (lastYear ?? year)) return absent('sans_objet');
  return published(count);
}
