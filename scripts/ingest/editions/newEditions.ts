import { contracts } from '../../../src/contracts/contracts.ts';
import type { EditionMetadata } from '../../../src/contracts/datasetMetadata.ts';
import type { Row, TableRows } from '../../confidentiality/cells/tableRows.ts';
import { editionYear } from '../../pipeline/editionYear.ts';
import { isComplete } from './isComplete.ts';
import type { NewEdition } from './NewEdition.ts';

/**
 * The tables parted into editions, one a year; rows that are rounded say so. What time can no longer
 * change is final: a closed year, a cohort followed to the end.
 */
export function newEditions(tables: TableRows, isFictitious: boolean): NewEdition[] {
  return contracts.flatMap((contract) => {
    const years = Map.groupBy(tables[contract.name] ?? [], editionYear);
    return [...years]
      .filter(([, rows]) => rows.some(isKnown))
      .sort(([a], [b]) => a - b)
      .map(([year, rows]): NewEdition => {
        const final = isComplete(contract, rows) ? 'definitif' : 'provisoire';
        const arrondi = contract.rounding && roundingOf(rows);
        return { contract, year, statut: isFictitious ? 'demonstration' : final, arrondi, rows };
      });
  });
}

/** A cohort that has reached none of its horizons has no edition yet. */
function isKnown({ statut_valeur: status }: Row): boolean {
  return status !== 'non_disponible';
}

function roundingOf([row]: readonly Row[]): EditionMetadata['arrondi'] {
  return (row?.arrondi ?? undefined) as EditionMetadata['arrondi'];
}
