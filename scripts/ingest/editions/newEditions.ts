import { contracts } from '../../../src/contracts/contracts.ts';
import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import type { TableRows } from '../../confidentiality/cells/tableRows.ts';
import { editionYear } from '../../pipeline/editionYear.ts';
import type { CountedPeriods } from '../count/countedPeriods.ts';
import type { NewEdition } from './NewEdition.ts';

/**
 * The tables parted into editions, one a year. In an extract said to be final, a year that time
 * can still change is provisional.
 */
export function newEditions(
  tables: TableRows,
  statut: DatasetMetadata['statut'],
  periods: CountedPeriods,
): NewEdition[] {
  return contracts.flatMap((contract) => {
    const years = Map.groupBy(tables[contract.name] ?? [], editionYear);
    return [...years]
      .sort(([a], [b]) => a - b)
      .map(([year, rows]) => ({
        contract,
        year,
        statut:
          statut === 'definitif' && !isOver(contract.name, year, periods) ? 'provisoire' : statut,
        rows,
      }));
  });
}

/** Months after December of its year until which a dataset is followed. */
const followUp: Readonly<Record<string, number>> = {
  parcours_situations: 24,
  parcours_transitions: 24,
  parcours_premiere_entree: 24,
  parcours_apres_formation: 12,
  parcours_types: 24,
  parcours_types_mois: 24,
};

function isOver(dataset: string, year: number, { years, lastMonth }: CountedPeriods): boolean {
  const months = followUp[dataset] ?? 0;
  return years.includes(year) && year * 12 + 11 + months <= lastMonth;
}
