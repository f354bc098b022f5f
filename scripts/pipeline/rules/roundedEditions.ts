import type { Contract } from '../../../src/contracts/contract.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { countsPeople } from '../countsPeople.ts';
import { type Dataset, type Edition, placeOf, statusOf } from '../dataset.ts';
import { measuredColumns } from '../revisions/measuredColumns.ts';
import type { Rule } from './rule.ts';

/**
 * What is not final is published rounded, and so is all that follows people: an exact count that
 * changes later gives, by subtraction, the few people of the change.
 */
export const roundedEditions: Rule = (dataset) => [
  ...dataset.editions.flatMap((edition) => faultsOf(dataset, edition)),
  ...unroundedCounts(dataset),
];

/** What may be wrong in the way that an edition is published. */
interface Fault {
  isIn: (contract: Contract, edition: EditionKind) => boolean;
  message: string;
  expected: string;
  remedy: string;
}

interface EditionKind {
  status: ReturnType<typeof statusOf>;
  isRounded: boolean;
}

const faults: readonly Fault[] = [
  {
    isIn: ({ rounding }, { isRounded }) => rounding === undefined && isRounded,
    message: 'ce jeu n’est jamais arrondi, et l’édition dit l’être',
    expected: 'une édition sans « arrondi »',
    remedy: 'retirez la ligne arrondi de dataset.yaml',
  },
  {
    isIn: ({ closedOnly }, { status }) => closedOnly === true && status === 'provisoire',
    message: 'une année qui n’est pas close est publiée, avec ses effectifs exacts',
    expected: 'des années closes, les mois de l’année en cours étant publiés arrondis',
    remedy: 'retirez l’édition ; l’année finie, npm run ingest -- <dossier> --definitif <année>',
  },
  {
    isIn: ({ rounding }, { status, isRounded }) =>
      rounding === 'until_final' && status === 'definitif' && isRounded,
    message: 'l’édition est définitive, et dit ses effectifs arrondis',
    expected: 'des mois exacts une fois leur année close',
    remedy: 'refaites l’édition : npm run ingest -- <dossier> --definitif <année>',
  },
  {
    isIn: ({ rounding }, { status, isRounded }) =>
      !isRounded &&
      (rounding === 'always' || (rounding === 'until_final' && status === 'provisoire')),
    message: 'des effectifs révisables, ou qui suivent des jeunes, sont publiés exacts',
    expected: 'une édition arrondie, qui le dit par « arrondi: 5 »',
    remedy: 'refaites l’édition par npm run ingest ; une année close se publie avec --definitif',
  },
];

/** The edition says how it is rounded, where it must be, and does not where it must not. */
function faultsOf(dataset: Dataset, edition: Edition): Anomaly[] {
  const { arrondi, fichier } = edition.metadata;
  const kind = { status: statusOf(dataset, edition), isRounded: arrondi !== undefined };
  const place = { file: dataset.metadataFile, line: 1, column: 1 };
  return faults
    .filter(({ isIn }) => isIn(dataset.contract, kind))
    .map(({ message, expected, remedy }) =>
      error(place, `${fichier} : ${message}`, expected, remedy),
    );
}

/** Every count of people of a rounded edition is a multiple of its step. */
function unroundedCounts({ contract, rows }: Dataset): Anomaly[] {
  const columns = measuredColumns(contract);
  return rows.flatMap((row) => {
    const step = row.edition.metadata.arrondi;
    if (step === undefined) return [];
    return columns
      .filter((column) => {
        const count = row.values[column];
        return (
          typeof count === 'number' &&
          count % step !== 0 &&
          countsPeople(contract, column, row.values)
        );
      })
      .map((column) =>
        error(
          placeOf(row, column),
          `colonne ${column} : l’effectif n’est pas un multiple de ${step}, et l’édition dit l’arrondir`,
          `un effectif arrondi au multiple de ${step} le plus proche`,
          'refaites l’édition par npm run ingest',
        ),
      );
  });
}
