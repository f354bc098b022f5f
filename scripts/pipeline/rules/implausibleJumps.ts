import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import type { Anomaly } from '../anomaly.ts';
import { type Dataset, placeOf, type ReadRow } from '../dataset.ts';
import { type ComparedCount, comparedCounts } from './comparedCounts.ts';
import { isStillCompleted } from './isStillCompleted.ts';
import type { Rule } from './rule.ts';
import { shownCount } from './shownCount.ts';

/** Smallest count whose change is looked at: below, chance alone moves it as much. */
const smallestCount = 100;
/** A count that more than doubles, or falls by more than half, is looked at. */
const largestRatio = 2;
/** Lockdowns emptied some of its months, which halve, and double the year after. */
const lockdownYear = 2020;

const breakYears = new Map(
  indicatorCatalogue.map(({ id, breaks }) => [id, new Set(breaks.map(({ year }) => year))]),
);

/**
 * Warns of a count that doubles or halves from one year to the next, from a month to that of the year
 * before, or from an extraction to the next; breaks of the series apart, and what is not yet complete,
 * unless the dataset's metadata acknowledges it. What the whole region does is told of it alone.
 */
export const implausibleJumps: Rule = (dataset, datasets) => {
  const jumps = comparedCounts(dataset, datasets).filter(isJump);
  const regional = new Set(jumps.filter(isOfRegion).map(movementOf));
  const told = new Map<ReadRow, ComparedCount>();
  for (const jump of jumps) {
    if (!isOfRegion(jump) && regional.has(movementOf(jump))) continue;
    if (!told.has(jump.after) && !isAcknowledged(dataset, jump.after)) told.set(jump.after, jump);
  }
  return [...told.values()].map((jump) => warning(dataset, jump));
};

function isJump(compared: ComparedCount): boolean {
  const { effectif: before } = compared.before.values;
  const { effectif: after } = compared.after.values;
  if (typeof before !== 'number' || typeof after !== 'number') return false;
  if (Math.max(before, after) < smallestCount) return false;
  if (!compared.isSamePeriod && isBreak(compared.after)) return false;
  return after > before
    ? after > before * largestRatio && !(compared.isSamePeriod && isStillCompleted(compared.before))
    : before > after * largestRatio && (compared.isSamePeriod || !isStillCompleted(compared.after));
}

function isBreak({ values }: ReadRow): boolean {
  const year = yearOf(values);
  const breaks = breakYears.get(String(values.indicateur));
  const isMonth = values.periode !== undefined;
  return [year, year - 1].some((one) => breaks?.has(one) || (isMonth && one === lockdownYear));
}

function yearOf({ annee, periode }: ReadRow['values']): number {
  return Number(annee ?? String(periode).slice(0, 4));
}

function isOfRegion({ after }: ComparedCount): boolean {
  return after.values.territoire_niveau === 'region';
}

/** What moves, when, which way: the same for a territory and for the region that it follows. */
function movementOf({ before, after, since }: ComparedCount): string {
  const { annee, periode, indicateur } = after.values;
  const rises = Number(after.values.effectif) > Number(before.values.effectif);
  return [annee ?? periode, indicateur, since, rises].join('|');
}

function isAcknowledged({ metadata }: Dataset, { values }: ReadRow): boolean {
  return (metadata.variations_reconnues ?? []).some(
    ({ territoire, indicateur, annee, periode }) =>
      territoire === values.territoire_code &&
      indicateur === values.indicateur &&
      annee === yearOf(values) &&
      (periode === undefined || periode === values.periode),
  );
}

function warning({ contract }: Dataset, { before, after, since }: ComparedCount): Anomaly {
  const { territoire_nom, territoire_code, indicateur, annee, periode } = after.values;
  const shown = ({ values }: ReadRow) => shownCount(values.effectif, contract);
  const month = periode === undefined ? '' : `, periode: ${periode}`;
  return {
    severity: 'avertissement',
    ...placeOf(after, 'effectif'),
    message: `${territoire_nom} : ${indicateur} passe de ${shown(before)} ${since} à ${shown(after)} en ${annee ?? periode}`,
    expected: 'une variation d’au plus du simple au double',
    remedy: `${periode === undefined ? 'vérifiez, puis corrigez' : 'vérifiez l’extrait (une partie des actes ou des situations y manque-t-elle ?), puis refaites l’ingestion,'} ou ajoutez à dataset.yaml, sous variations_reconnues : { territoire: "${territoire_code}", indicateur: ${indicateur}, annee: ${yearOf(after.values)}${month}, raison: "…" }`,
  };
}
