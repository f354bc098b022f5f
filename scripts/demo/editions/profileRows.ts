import type { RowOf } from '../../../src/contracts/contract.ts';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import type { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import {
  coarsePopulations,
  type Dimension,
  dimensionsOf,
  modalitiesOf,
} from '../../../src/contracts/profileModalities.ts';
import type { SummedTerritory } from '../../pipeline/summedTerritories.ts';
import { profileCell } from '../counting/profileCell.ts';
import type { Tally } from '../counting/Tally.ts';
import { absent, type Cell, published } from './cell.ts';

export type ProfileRow = RowOf<typeof profilAnnuel>;

/** FRR zones date from July 2024, and the extract holds no older zoning. */
const firstFrrYear = 2024;

/**
 * The exact rows of a year of `profil_annuel`: territory × population × dimension × modality, in this
 * order; the populations of entrants stop at the départements.
 */
export function profileRows(
  tally: Tally,
  territories: readonly SummedTerritory[],
  annee: number,
): ProfileRow[] {
  return territories.flatMap(({ structures, ...territory }) =>
    cellsOf(territory.territoire_niveau).map((cell) => ({
      annee,
      ...territory,
      ...cell,
      ...countOf(tally, annee, structures, cell),
    })),
  );
}

interface ProfileCell {
  population: ProfileRow['population'];
  dimension: Dimension;
  modalite: string;
}

function cellsOf(level: SummedTerritory['territoire_niveau']): ProfileCell[] {
  return codesOf('population')
    .filter((one) => level !== 'mission_locale' || !coarsePopulations.includes(one))
    .flatMap((population) =>
      dimensionsOf(population).flatMap((dimension) =>
        modalitiesOf(population, dimension).map((modalite) => ({
          population,
          dimension,
          modalite,
        })),
      ),
    );
}

function countOf(
  tally: Tally,
  year: number,
  structures: readonly string[],
  { population, dimension, modalite }: ProfileCell,
): Cell {
  if (dimension === 'residence_frr' && year < firstFrrYear) return absent('non_disponible');
  const count = tally.sum(year, structures, profileCell(population, dimension, modalite));
  return published(count);
}
