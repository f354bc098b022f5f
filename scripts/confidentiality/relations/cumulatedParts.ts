import type { CountIndex } from '../CountIndex.ts';
import type { Cell, Relation } from '../linkedTables.ts';
import { type PartOf, partsOfCatalogue } from './parts.ts';
import { monthsOf } from './periodSums.ts';
import { addImplied } from './sumWithRest.ts';

/**
 * A month counts each person at the first entry that meets the indicator's own definition: the
 * first entry of a part is never before that of its whole, but it may well come before the month
 * in which the person is first accompanied.
 */
export const datedApart = ['jeunes_accompagnes'];

/**
 * Totals from January to a month of a whole = those of its part + an implied complement. It holds
 * for no single month, and for the year by the annual “dont”.
 */
export function cumulatedParts(
  index: CountIndex,
  pairs: readonly PartOf[] = partsOfCatalogue,
): Relation[] {
  const dated = pairs.filter(({ whole }) => !datedApart.includes(whole));
  const starts = index.placed().filter(({ period }) => /-(01|T1)$/.test(period));
  return starts.flatMap(({ measure, period, territory }) =>
    dated
      .filter(({ part }) => part === measure)
      .flatMap((pair) => {
        const year = period.slice(0, 4);
        const steps = period.endsWith('-01')
          ? monthsOf(year)
          : [1, 2, 3, 4].map((rank) => `${year}-T${rank}`);
        // Where months are published, quarters say nothing more, but of a whole that has no months.
        const hasMonths = [measure, pair.whole].every((name) =>
          index.at({ measure: name, territory, period: `${year}-01` }),
        );
        if (period.endsWith('T1') && hasMonths) return [];
        const cellsOf = (name: string) =>
          steps.map((step) => index.at({ measure: name, period: step, territory }));
        return runningComplements(index, cellsOf(pair.whole), cellsOf(pair.part), pair.whole);
      }),
  );
}

function runningComplements(
  index: CountIndex,
  wholes: readonly (Cell | undefined)[],
  partCells: readonly (Cell | undefined)[],
  whole: string,
): Relation[] {
  const relations: Relation[] = [];
  const terms: Relation['terms'][number][] = [];
  let value: number | null = 0;
  for (const [rank, total] of wholes.entries()) {
    const part = partCells[rank];
    if (!total || !part || !isCounted(total) || !isCounted(part)) break;
    terms.push({ cell: total.id, coefficient: 1 }, { cell: part.id, coefficient: -1 });
    const isKnown: boolean = value !== null && total.value !== null && part.value !== null;
    value = isKnown ? Number(value) + Number(total.value) - Number(part.value) : null;
    const id = `${part.id}|complément cumulé dans ${whole}`;
    const rest = addImplied(index, id, part, value);
    relations.push({
      rule: 'cumuls depuis janvier des chiffres « dont »',
      terms: [...terms, { cell: rest.id, coefficient: -1 }],
      constant: 0,
    });
  }
  return relations;
}

function isCounted({ status, threshold }: Cell): boolean {
  return status !== 'non_disponible' && threshold !== null;
}
