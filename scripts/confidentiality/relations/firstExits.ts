import type { CountIndex } from '../CountIndex.ts';
import { eventsOf, lifeTableMeasure } from '../cells/lifeTableFields.ts';
import { type Relation, sumOf } from '../linkedTables.ts';
import { addImplied, differenceOf } from './sumWithRest.ts';

const rule = 'premières sorties et premières entrées';

const measure = /^premiere_entree\|(.+)\|first_exit\|(?:(\d+)\|([a-z]+)|deja_en_situation)$/;

/**
 * A first exit towards a situation is also the first entry into it: the entries that come after
 * another exit are an implied complement. And those who were already in one of the three
 * situations are the sum of those who were in each.
 */
export function firstExits(index: CountIndex): Relation[] {
  return index.placedIn('premiere_entree').flatMap(({ cell, measure: name, period, territory }) => {
    const [found, population = '', month, event] = measure.exec(name) ?? [];
    if (found === undefined) return [];
    const at = (one: string) => index.at({ measure: one, period, territory });
    if (month === undefined || event === undefined) {
      const each = eventsOf('first_exit').map((one) =>
        at(lifeTableMeasure.already(population, `${one}_ever`)),
      );
      const known = each.filter((one) => one !== undefined);
      return known.length < each.length
        ? []
        : [
            sumOf(
              rule,
              cell.id,
              known.map(({ id }) => id),
            ),
          ];
    }
    const whole = at(lifeTableMeasure.entries(population, `${event}_ever`, Number(month), event));
    if (whole === undefined || whole.status === 'non_disponible') return [];
    const later = addImplied(
      index,
      `${cell.id}|après une autre sortie`,
      cell,
      differenceOf(whole, [cell]),
    );
    return [sumOf(rule, whole.id, [cell.id, later.id])];
  });
}
