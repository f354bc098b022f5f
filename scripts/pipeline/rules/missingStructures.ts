import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import {
  coarsePopulations,
  dimensionsOf,
  modalitiesOf,
} from '../../../src/contracts/profileModalities.ts';
import { type Anomaly, error } from '../anomaly.ts';
import type { Dataset, ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';
import { type Territory, territoryRegister } from './territoryRegister.ts';

const activityIds = indicatorCatalogue
  .filter(({ from }) => from.kind === 'activity')
  .map(({ id }) => id);

/** What each row of a territory and year must be found for, by dataset. */
const expectedParts: Record<string, (territory: Territory) => string[]> = {
  activite_annuelle: () => activityIds,
  profil_annuel: (territory) => profileParts(territory),
  reseau_annuel: (territory) => (territory.level === 'mission_locale' ? [''] : []),
};

/** Every active territory has all its rows in every year of an annual dataset. */
export const missingStructures: Rule = (dataset, datasets) => {
  const partsOf = expectedParts[dataset.contract.name];
  if (partsOf === undefined) return [];
  const register = territoryRegister(datasets);
  const found = new Set(dataset.rows.map(rowPart));
  return yearsOf(dataset).flatMap(({ year, file }) =>
    register
      .filter(({ firstYear, lastYear }) => year >= firstYear && year <= lastYear)
      .flatMap((territory) => absences(territory, year, file, partsOf(territory), found)),
  );
};

function absences(
  territory: Territory,
  year: number,
  file: string,
  parts: string[],
  found: Set<string>,
): Anomaly[] {
  const missing = parts.filter(
    (part) => !found.has([year, territory.level, territory.code, part].join('|')),
  );
  if (missing.length === 0) return [];
  const what =
    missing.length === parts.length ? 'toutes les lignes' : missing.slice(0, 5).join(', ');
  return [
    error(
      { file, line: 1, column: 1 },
      `en ${year}, il manque pour ${territory.name} (${territory.code}) : ${what || 'sa ligne'}`,
      'toutes les lignes de chaque territoire en activité',
      'complétez le fichier ; une valeur absente se dit par statut_valeur, pas par une ligne en moins',
    ),
  ];
}

function profileParts({ level }: Territory): string[] {
  return codesOf('population')
    .filter((population) => level !== 'mission_locale' || !coarsePopulations.includes(population))
    .flatMap((population) =>
      dimensionsOf(population).flatMap((dimension) =>
        modalitiesOf(population, dimension).map((modality) =>
          [population, dimension, modality].join(' '),
        ),
      ),
    );
}

function rowPart({ values }: ReadRow): string {
  const part = values.population
    ? [values.population, values.dimension, values.modalite].join(' ')
    : (values.indicateur ?? '');
  const level = values.code_ml ? 'mission_locale' : values.territoire_niveau;
  return [values.annee, level, values.code_ml ?? values.territoire_code, part].join('|');
}

/** Years of a dataset, each with the file where it is first met. */
function yearsOf({ rows }: Dataset): { year: number; file: string }[] {
  const files = new Map<number, string>();
  for (const { values, edition } of rows) {
    const year = Number(values.annee);
    if (!files.has(year)) files.set(year, edition.file);
  }
  return [...files].map(([year, file]) => ({ year, file }));
}
