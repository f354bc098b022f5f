import type { CountIndex, PlacedCell } from '../CountIndex.ts';
import { lifeTableMeasure } from '../cells/lifeTableFields.ts';
import { type Cell, type Relation, sumOf } from '../linkedTables.ts';

const rule = 'situation le jour du premier accueil';

/** Situations that a life table excludes when a young person is already in them. */
const awaited = ['formation', 'alternance', 'emploi'];

/**
 * A cohort is the first receptions of its year, and people already in a situation on the day are
 * those of the profile of first receptions. Tables that visibly do not follow the same people (one
 * was recounted later) are not tied: the cohort's total tells.
 */
export function receptionSituations(index: CountIndex): Relation[] {
  return index
    .placedIn('situations')
    .filter(({ measure }) => measure === 'situations|ensemble|0|observes')
    .flatMap(({ cell, period, territory }) => {
      const at = (measure: string) => index.at({ measure, period, territory });
      const received = at('premiers_accueils');
      if (received === undefined || areOthers(received, cell)) return [];
      return [
        sumOf(rule, received.id, [cell.id]),
        ...awaited.flatMap((situation) => {
          const already = at(lifeTableMeasure.already('ensemble', `${situation}_ever`));
          const profile = at(receptionMeasure(situation));
          return already && profile ? [sumOf(rule, profile.id, [already.id])] : [];
        }),
      ];
    });
}

/** Two known totals that differ; a hidden one is that of the same people. */
function areOthers(received: Cell, cohort: Cell): boolean {
  return received.value !== null && cohort.value !== null && received.value !== cohort.value;
}

/** The count of the profile of first receptions in a situation. */
export function receptionMeasure(situation: string): string {
  return `premiers_accueils|situation_entree|${situation}`;
}

/** Does the cohort hold as many people as the profile? */
export function isProfileOf(index: CountIndex, { cell, period, territory }: PlacedCell): boolean {
  const received = index.at({ measure: 'premiers_accueils', period, territory });
  return received !== undefined && received.value !== null && received.value === cell.value;
}
