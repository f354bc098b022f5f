import type { CountIndex, PlacedCell } from '../CountIndex.ts';
import { lifeTableMeasure } from '../cells/lifeTableFields.ts';
import { type Relation, sumOf } from '../linkedTables.ts';

const rule = 'situation le jour du premier accueil';

/** Situations that a life table excludes when a young person is already in them. */
const awaited = ['formation', 'alternance', 'emploi'];

/**
 * People already in a situation on the day of their first reception are those of the profile of
 * first receptions. Tables that do not follow the same people (one was recounted later) are not
 * tied: the cohort's total tells.
 */
export function receptionSituations(index: CountIndex): Relation[] {
  return index
    .placed()
    .filter(({ measure }) => measure === 'situations|ensemble|0|observes')
    .filter((cohort) => isProfileOf(index, cohort))
    .flatMap(({ period, territory }) =>
      awaited.flatMap((situation) => {
        const at = (measure: string) => index.at({ measure, period, territory });
        const already = at(lifeTableMeasure.already('ensemble', `${situation}_ever`));
        const profile = at(receptionMeasure(situation));
        return already && profile ? [sumOf(rule, profile.id, [already.id])] : [];
      }),
    );
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
