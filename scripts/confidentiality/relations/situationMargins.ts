import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import type { CountIndex } from '../CountIndex.ts';
import { cohortMeasure, trainedMeasure } from '../cells/countedFields.ts';
import type { Relation } from '../linkedTables.ts';
import { sumWithRest } from './sumWithRest.ts';

const situations = codesOf('situation');

/** One situation of a month of the chronogram, or after a training. */
const pattern = /^(situations|apres_formation)\|(.+)\|(\d+)\|([a-z_]+)$/;

/**
 * Chronogram and situations after training: the situations of a month add up to the cohort, or to
 * those whose training ended in the year: all were followed until there.
 */
export function situationMargins(index: CountIndex): Relation[] {
  const tables = ['apres_formation', 'situations'].flatMap((family) => index.placedIn(family));
  return tables.flatMap(({ cell, measure, period, territory }) => {
    const [, table, group, month, situation] = pattern.exec(measure) ?? [];
    if (situation !== situations[0] || cell.status === 'non_disponible') return [];
    const at = (one: string) => index.at({ measure: one, period, territory });
    const total = at(table === 'situations' ? cohortMeasure(group) : trainedMeasure(group));
    if (total === undefined) return [];
    const parts = situations.map((one) => at(`${table}|${group}|${month}|${one}`));
    return sumWithRest('situations d’un même mois', index, total, parts);
  });
}
