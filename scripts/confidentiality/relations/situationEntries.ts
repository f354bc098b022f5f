import type { CountIndex } from '../CountIndex.ts';
import { eventsOf, lifeTableMeasure } from '../cells/lifeTableFields.ts';
import { type Relation, sumOf } from '../linkedTables.ts';
import { addImplied, differenceOf, sumOfCells } from './sumWithRest.ts';

const pattern = /^situations\|(.+)\|(\d+)\|([a-z_]+)$/;

/**
 * Who is in a job at the end of a month was already in one at the first reception, or has entered
 * one since: those who did and are no more are an implied complement. It holds for jobs alone: of
 * several situations at once they are the one retained, so that a training may come to light, when
 * the job beside it ends, without ever being entered.
 */
export function situationEntries(index: CountIndex): Relation[] {
  return index.placedIn('situations').flatMap(({ cell, measure, period, territory }) => {
    const [, population = '', month = '', situation = ''] = pattern.exec(measure) ?? [];
    if (situation !== 'emploi' || cell.status === 'non_disponible') return [];
    const issue = `${situation}_ever`;
    const [event = ''] = eventsOf(issue);
    const at = (one: string) => index.at({ measure: one, period, territory });
    const whole = [
      at(lifeTableMeasure.already(population, issue)),
      at(lifeTableMeasure.entries(population, issue, Number(month), event)),
    ].filter((one) => one !== undefined);
    if (whole.length < 2) return [];
    const sum = addImplied(index, `${cell.id}|déjà ou entrés`, cell, sumOfCells(whole));
    const gone = addImplied(index, `${cell.id}|n’y sont plus`, cell, differenceOf(sum, [cell]));
    const rule = 'déjà en situation ou entrés depuis';
    return [
      sumOf(
        rule,
        sum.id,
        whole.map(({ id }) => id),
      ),
      sumOf(rule, sum.id, [cell.id, gone.id]),
    ];
  });
}
