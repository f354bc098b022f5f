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
  ...dataset.editions.flatMap((edition) => roundingOf(dataset, edition)),
  ...unroundedCounts(dataset),
];

/** The edition says how it is rounded, where it must be, and does not where it must not. */
function roundingOf(dataset: Dataset, edition: Edition): Anomaly[] {
  const { threshold, rounding } = dataset.contract;
  const { arrondi, fichier } = edition.metadata;
  const place = { file: dataset.metadataFile, line: 1, column: 1 };
  const isFinal = statusOf(dataset, edition) === 'definitif';
  if (rounding === undefined && arrondi !== undefined) {
    return [
      error(
        place,
        `${fichier} : ce jeu n’est jamais arrondi, et l’édition dit l’être`,
        'une édition sans « arrondi »',
        'retirez la ligne arrondi de dataset.yaml',
      ),
    ];
  }
  const mustBe =
    rounding === 'always' || (rounding === 'until_final' && isProvisional(dataset, edition));
  if (threshold === null || !mustBe || arrondi !== undefined) {
    if (rounding !== 'until_final' || !isFinal || arrondi === undefined) return [];
    return [
      error(
        place,
        `${fichier} : l’édition est définitive, et dit ses effectifs arrondis`,
        'des mois exacts une fois leur année close',
        'refaites l’édition : npm run ingest -- <dossier> --definitif <année>',
      ),
    ];
  }
  return [
    error(
      place,
      `${fichier} : des effectifs révisables, ou qui suivent des jeunes, sont publiés exacts`,
      'une édition arrondie, qui le dit par « arrondi: 5 »',
      'refaites l’édition par npm run ingest ; une année close se publie avec --definitif',
    ),
  ];
}

function isProvisional(dataset: Dataset, edition: Edition): boolean {
  return statusOf(dataset, edition) === 'provisoire';
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
