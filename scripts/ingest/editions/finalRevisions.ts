import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contracts } from '../../../src/contracts/contracts.ts';
import { rowKey } from '../../../src/contracts/rowKey.ts';
import type { Row, TableRows } from '../../confidentiality/cells/tableRows.ts';
import { type Anomaly, error } from '../../pipeline/anomaly.ts';
import { type Dataset, type Datasets, type Edition, statusOf } from '../../pipeline/dataset.ts';
import { editionYear } from '../../pipeline/editionYear.ts';
import { CsvLines } from '../../pipeline/revisions/CsvLines.ts';
import { type ChangedCell, changedCells } from '../../pipeline/revisions/changedCells.ts';
import { isSmallGap, smallGapRemedy } from '../../pipeline/revisions/isSmallGap.ts';
import { type Occasion, revisionRow } from '../../pipeline/revisions/revisionRow.ts';
import { counted } from '../report/counted.ts';
import type { DataFiles } from './datasetFiles.ts';

/** What new counts say of the final editions, and what they change where that was asked. */
export interface FinalRevisions {
  /** Editions whose values are no longer those that are counted, and that stay as they are. */
  differing: { dataset: string; year: number; values: number }[];
  /** The files of the editions to revise, each changed in its revised cells alone. */
  files: DataFiles;
  revised: Row[];
  anomalies: Anomaly[];
}

interface Options extends Occasion {
  dataFolder: string;
  /** Years of the final editions to revise. */
  years: readonly number[];
}

/** Compares the final editions with new tables, and revises those of the years that are asked. */
export function finalRevisions(
  datasets: Datasets,
  tables: TableRows,
  options: Options,
): FinalRevisions {
  const result: FinalRevisions = { differing: [], files: new Map(), revised: [], anomalies: [] };
  for (const { name } of contracts) {
    const dataset = datasets.get(name);
    const rows = tables[name];
    if (dataset === undefined || rows === undefined) continue;
    for (const edition of dataset.editions) {
      // What is rounded is recounted for ever, and never revised.
      if (statusOf(dataset, edition) !== 'definitif' || edition.metadata.arrondi) continue;
      reviseEdition(dataset, edition, rows, options, result);
    }
  }
  return result;
}

function reviseEdition(
  dataset: Dataset,
  edition: Edition,
  tables: readonly Row[],
  options: Options,
  result: FinalRevisions,
): void {
  const { contract } = dataset;
  const year = Number.parseInt(edition.metadata.fichier, 10);
  const recounted = new Map(
    tables
      .filter((row) => editionYear(row) === year)
      .map((row) => [rowKey(contract, row), row] as const),
  );
  if (recounted.size === 0) return;
  const there = dataset.rows.filter((row) => row.edition === edition);
  const changes = there.flatMap((row) => {
    const key = rowKey(contract, row.values);
    const now = recounted.get(key);
    recounted.delete(key);
    // What is secret, or only known to the analyst, tells nothing to compare.
    const isCompared = options.years.includes(year) || row.values.statut_valeur === 'publie';
    const cells = now === undefined || !isCompared ? [] : changedCells(contract, row.values, now);
    return cells.map((cell) => ({ line: row.line, row: row.values, key, cell }));
  });
  if (!options.years.includes(year)) {
    if (changes.length > 0) {
      result.differing.push({ dataset: contract.name, year, values: changes.length });
    }
    return;
  }
  if (recounted.size > 0) result.anomalies.push(newLines(edition, recounted.size));
  const small = changes.filter(({ row, cell: { column, before, after } }) =>
    isSmallGap(contract, row, column, before, after),
  );
  if (small.length > 0) result.anomalies.push(smallGaps(edition, small.length));
  if (changes.length === 0) return;
  const path = `${contract.name}/${edition.metadata.fichier}`;
  const lines = new CsvLines(readFileSync(join(options.dataFolder, path)));
  for (const { line, key, cell } of changes) {
    const beforeText = lines.cell(line, edition.columns.get(cell.column) ?? 1);
    result.revised.push(revisionRow(contract.name, key, { ...cell, beforeText }, options));
    writeCell(lines, line, edition, cell);
  }
  result.files.set(path, lines.bytes());
}

function writeCell(
  lines: CsvLines,
  line: number,
  { columns }: Edition,
  { column, after }: ChangedCell,
) {
  lines.setCell(line, columns.get(column) ?? 1, String(after.value ?? ''));
  const status = columns.get('statut_valeur');
  if (status !== undefined) lines.setCell(line, status, after.status);
}

/** Counts of people that would change by so few that the change would tell of them. */
function smallGaps({ file }: Edition, count: number): Anomaly {
  return error(
    { file, line: 1, column: 1 },
    `${counted(count, 'effectif de jeunes changerait', 'effectifs de jeunes changeraient')} de 1 à 4 : l’écart désignerait des personnes`,
    'des effectifs de jeunes qui changent de 5 au moins, ou pas du tout',
    smallGapRemedy(count),
  );
}

function newLines({ file }: Edition, count: number): Anomaly {
  return error(
    { file, line: 1, column: 1 },
    `l’extrait compte ${count} ligne${count > 1 ? 's' : ''} que l’édition définitive n’a pas`,
    'les lignes de l’édition définitive : ses valeurs seules se révisent',
    'vérifiez l’extrait et le répertoire missions_locales ; si ces lignes manquent vraiment, dites-le aux développeurs',
  );
}
