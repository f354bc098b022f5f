import { everybody, pathwayPopulations } from '../../../src/contracts/pathwayPopulations.ts';
import type { CountIndex, PlacedCell } from '../CountIndex.ts';
import { lifeTableMeasure } from '../cells/lifeTableFields.ts';
import type { Tie } from '../linkedTables.ts';
import { departureMeasure } from './flowMargins.ts';

const rule = 'mêmes jeunes, à deux extractions';

/** Situations that a life table excludes when a young person is already in them. */
const awaited = ['formation', 'alternance', 'emploi'];

const dimensions = new Map(pathwayPopulations.map(({ code, dimension }) => [code, dimension]));

/**
 * A cohort is the first receptions of its year, counted again by a later extraction: the whole and
 * its populations are those of the year and of its profile, and so are the people already in a
 * situation on the day.
 */
export function extractionTies(index: CountIndex): Tie[] {
  return [
    ...index.placedIn('cohorte'),
    ...index.placedIn('depart'),
    ...index.placedIn('premiere_entree'),
  ].flatMap((placed) => {
    const name = yearMeasure(placed);
    const { period, territory } = placed;
    const counted = name === null ? undefined : index.at({ measure: name, period, territory });
    if (counted === undefined || counted === placed.cell) return [];
    if (counted.status === 'non_disponible' || placed.cell.status === 'non_disponible') return [];
    return [{ rule, cells: [counted.id, placed.cell.id] as const, width: 0 }];
  });
}

/** What the year counted of the same people; null where it did not. */
export function yearMeasure({ measure }: Pick<PlacedCell, 'measure'>): string | null {
  const [family, population = '', situation = ''] = measure.split('|');
  if (family === 'cohorte') return cohortOfYear(population);
  if (family === 'depart') {
    return measure === departureMeasure(everybody, situation) ? receptionMeasure(situation) : null;
  }
  const already = awaited.find(
    (one) => measure === lifeTableMeasure.already(everybody, `${one}_ever`),
  );
  return already === undefined ? null : receptionMeasure(already);
}

/** First receptions of a population, which is named `dimension_modalite`. */
function cohortOfYear(population: string): string | null {
  if (population === everybody) return 'premiers_accueils';
  const dimension = dimensions.get(population) ?? null;
  if (dimension === null) return null;
  return `premiers_accueils|${dimension}|${population.slice(dimension.length + 1)}`;
}

/** The count of the profile of first receptions in a situation. */
function receptionMeasure(situation: string): string {
  return `premiers_accueils|situation_entree|${situation}`;
}
