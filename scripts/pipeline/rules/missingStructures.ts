import { fields } from '../../../src/contracts/fields.ts';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import {
  coarsePopulations,
  dimensionsOf,
  modalitiesOf,
} from '../../../src/contracts/profileModalities.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { type Dataset, placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';
import { isActive, type Territory, territoryRegister } from './territoryRegister.ts';

/** Names of missing rows given in one message; the others are counted. */
const namedRows = 5;

const activityIds = indicatorCatalogue
  .filter(({ from }) => from.kind === 'activity')
  .map(({ id }) => id);

const profileParts = {
  all: partsOf(codesOf('population')),
  fine: partsOf(codesOf('population').filter((name) => !coarsePopulations.includes(name))),
};

/** What the rows of a territory and year must be found for, by dataset. */
const expectedParts: Record<string, (territory: Territory) => string[]> = {
  activite_annuelle: () => activityIds,
  profil_annuel: ({ level }) => profileParts[level === 'mission_locale' ? 'fine' : 'all'],
  reseau_annuel: ({ level }) => (level === 'mission_locale' ? ['moyens'] : []),
};

/** What is typed by hand may lack a territory: `unknownResources` tells which. */
const mayLackSome = ['reseau_annuel'];

/** Levels of territory, the widest first. */
const levels: readonly string[] = fields.territoire_niveau.options;

/**
 * Every active territory has all its rows in every year of a counted annual dataset, down to the narrowest
 * level that the year shows: those below would be mostly secret, and are not published.
 */
export const missingStructures: Rule = (dataset, datasets) => {
  const partsFor = expectedParts[dataset.contract.name];
  const register = territoryRegister(datasets);
  if (partsFor === undefined || !dataset.complete || register === null) return [];
  return [...rowsByYear(dataset)].flatMap(([year, rows]) => {
    const found = new Set(rows.map(rowPart));
    const shown = shownLevels(rows);
    const absences = register
      .filter((territory) => isActive(territory, year) && shown.includes(territory.level))
      .map((territory) => missingParts(territory, partsFor(territory), found));
    return describeYear(year, rows, absences, mayLackSome.includes(dataset.contract.name));
  });
};

/** The narrowest level of these rows, and those above it. */
function shownLevels(rows: readonly ReadRow[]): readonly string[] {
  const ranks = rows.map(({ values }) =>
    levels.indexOf(values.code_ml ? 'mission_locale' : String(values.territoire_niveau)),
  );
  return levels.slice(0, Math.max(...new Set(ranks)) + 1);
}

interface Absence {
  territory: Territory;
  expected: number;
  missing: string[];
}

function missingParts(territory: Territory, parts: string[], found: Set<string>): Absence {
  const missing = parts.filter(
    (part) => !found.has(`${territory.level}|${territory.code}|${part}`),
  );
  return { territory, expected: parts.length, missing };
}

/** A year that has hardly any row is a mistyped year, said once at its first row. */
function describeYear(
  year: number,
  rows: ReadRow[],
  absences: Absence[],
  mayLack: boolean,
): Anomaly[] {
  const expected = absences.reduce((sum, absence) => sum + absence.expected, 0);
  const [first] = rows;
  if (first === undefined) return [];
  if (rows.length * 10 < expected) {
    return [
      error(
        placeOf(first, 'annee'),
        `l’année ${year} n’a que ${rows.length} ligne${rows.length > 1 ? 's' : ''}`,
        `${expected} lignes, toutes celles des territoires des niveaux publiés`,
        'corrigez l’année si elle est fausse, ou complétez le fichier',
      ),
    ];
  }
  if (mayLack) return [];
  return absences.flatMap((absence) =>
    absence.missing.length > 0 ? [absenceError(year, first.edition.file, absence)] : [],
  );
}

function absenceError(year: number, file: string, { territory, expected, missing }: Absence) {
  const others = missing.length - namedRows;
  const named = `${missing.slice(0, namedRows).join(', ')}${others > 0 ? ` et ${others} autres` : ''}`;
  return error(
    { file, line: 1, column: 1 },
    `en ${year}, il manque pour ${territory.name} (${territory.code}) : ${missing.length === expected ? 'toutes les lignes' : named}`,
    'toutes les lignes de chaque territoire en activité',
    'complétez le fichier ; une valeur absente se dit par statut_valeur, pas par une ligne en moins',
  );
}

function partsOf(populations: string[]): string[] {
  return populations.flatMap((population) =>
    dimensionsOf(population).flatMap((dimension) =>
      modalitiesOf(population, dimension).map((modality) =>
        [population, dimension, modality].join(' '),
      ),
    ),
  );
}

function rowPart({ values }: ReadRow): string {
  const { code_ml, territoire_niveau, territoire_code, population, dimension, modalite } = values;
  if (code_ml) return `mission_locale|${code_ml}|moyens`;
  const part = population ? `${population} ${dimension} ${modalite}` : values.indicateur;
  return `${territoire_niveau}|${territoire_code}|${part}`;
}

function rowsByYear({ rows }: Dataset): Map<number, ReadRow[]> {
  return Map.groupBy(rows, ({ values }) => Number(values.annee));
}
