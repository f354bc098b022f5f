import type { RowOf } from '../../../src/contracts/contract.ts';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import type { parcoursTypesMois } from '../../../src/contracts/parcoursTypesMois.ts';
import type { FrozenType } from './FrozenType.ts';
import { sequenceLength } from './SequenceSet.ts';

type MonthRow = RowOf<typeof parcoursTypesMois>;

/** Situations in the order of their ranks. */
export const situations = codesOf('situation');

/** The rows of frozen types, found on cohorts of which `year` is the last: type × month × situation. */
export function monthRows(types: readonly FrozenType[], year: number): MonthRow[] {
  return types.flatMap(({ code, step, shares }) =>
    shares.flatMap((month, mois) =>
      month.map(
        (part, rank): MonthRow => ({
          typologie: year,
          type: code,
          mois_depuis_accueil: mois,
          situation: situations[rank] ?? 'inconnue',
          part,
          arrondi: step,
        }),
      ),
    ),
  );
}

/** The frozen types that these rows hold, in their order; what is missing is 0. */
export function frozenTypes(rows: readonly MonthRow[]): FrozenType[] {
  return [...Map.groupBy(rows, ({ type }) => type)].map(([code, own]) => {
    const shares = Array.from({ length: sequenceLength }, () => situations.map(() => 0));
    for (const { mois_depuis_accueil: month, situation, part } of own) {
      const line = shares[month];
      if (line) line[situations.indexOf(situation)] = part;
    }
    return { code, step: own[0]?.arrondi ?? 1, shares };
  });
}
