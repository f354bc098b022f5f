import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import type { Anomaly } from '../anomaly.ts';
import { type Dataset, placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';
import { shownCount } from './shownCount.ts';

/** Smallest count whose change is looked at: below, chance alone moves it as much. */
const smallestCount = 100;
/** A count that more than doubles, or falls by more than half, is looked at. */
const largestRatio = 2;

const breakYears = new Map(
  indicatorCatalogue.map(({ id, breaks }) => [id, new Set(breaks.map(({ year }) => year))]),
);

/**
 * Warns of a count that doubles or halves from one year to the next, breaks of the series
 * apart, unless the dataset's metadata acknowledges it.
 */
export const implausibleJumps: Rule = (dataset) => {
  if (dataset.contract.name !== 'activite_annuelle') return [];
  const rows = new Map(dataset.rows.map((row) => [keyOf(row, 0), row]));
  return dataset.rows.flatMap((row) => {
    const previous = rows.get(keyOf(row, -1));
    if (previous === undefined || !isJump(previous, row) || isAcknowledged(dataset, row)) return [];
    return [warning(dataset, previous, row)];
  });
};

function isJump(previous: ReadRow, current: ReadRow): boolean {
  const before = previous.values.effectif;
  const after = current.values.effectif;
  if (typeof before !== 'number' || typeof after !== 'number') return false;
  if (Math.max(before, after) < smallestCount) return false;
  const year = Number(current.values.annee);
  const breaks = breakYears.get(String(current.values.indicateur));
  if (breaks?.has(year) || breaks?.has(year - 1)) return false;
  return after > before * largestRatio || before > after * largestRatio;
}

function isAcknowledged({ metadata }: Dataset, { values }: ReadRow): boolean {
  return (metadata.variations_reconnues ?? []).some(
    ({ territoire, indicateur, annee }) =>
      territoire === values.territoire_code &&
      indicateur === values.indicateur &&
      annee === values.annee,
  );
}

function warning({ contract }: Dataset, previous: ReadRow, current: ReadRow): Anomaly {
  const { territoire_nom, territoire_code, indicateur, annee, effectif } = current.values;
  return {
    severity: 'avertissement',
    ...placeOf(current, 'effectif'),
    message: `${territoire_nom} : ${indicateur} passe de ${shownCount(previous.values.effectif, contract)} en ${previous.values.annee} à ${shownCount(effectif, contract)} en ${annee}`,
    expected: 'une variation d’au plus du simple au double',
    remedy: `vérifiez, puis corrigez ou ajoutez à dataset.yaml, sous variations_reconnues : { territoire: "${territoire_code}", indicateur: ${indicateur}, annee: ${annee}, raison: "…" }`,
  };
}

function keyOf({ values }: ReadRow, shift: number): string {
  const { annee, territoire_niveau, territoire_code, indicateur } = values;
  return [Number(annee) + shift, territoire_niveau, territoire_code, indicateur].join('|');
}
