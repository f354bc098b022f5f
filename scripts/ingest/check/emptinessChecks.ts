import { type Anomaly, error } from '../../pipeline/anomaly.ts';
import { countedPeriods } from '../count/countedPeriods.ts';
import type { Database } from '../database/Database.ts';
import { type ExtractFile, extractFiles, extractFormat } from '../format/extractFormat.ts';
import type { ExtractMetadata } from '../format/extractMetadata.ts';
import { frenchDay } from '../report/frenchDay.ts';
import { monthSpans } from './monthSpans.ts';
import type { ColumnRank } from './runLineChecks.ts';

/** People of whom nothing at all is said only where a file was badly extracted. */
const fewPeople = 100;
/** Rows of an ordinary month of which none at all is no chance. */
const fewRows = 20;

/** The date by which the rows of each file are dated, and its field once typed. */
const dates: Readonly<Record<ExtractFile, readonly [column: string, field: string]>> = {
  jeunes: ['date_premier_accueil', 'accueil'],
  situations: ['date_debut', 'debut'],
  actes: ['date', 'jour'],
  dispositifs: ['date_debut', 'debut'],
};

/** What is checked: a database whose lines have no error, and the number of rows of each file. */
interface Loaded {
  database: Database;
  metadata: ExtractMetadata;
  rows: Readonly<Record<ExtractFile, number>>;
  rank: ColumnRank;
}

/**
 * What an extract says to hold and does not: a file without a row, months that it covers and of which
 * it has none. Schemes may be so; without the others, counts would be false.
 */
export async function emptinessChecks(loaded: Loaded): Promise<Anomaly[]> {
  const found = await Promise.all(
    extractFiles.map((file) =>
      loaded.rows[file] === 0 ? [emptyFile(file)] : emptyMonths(file, loaded),
    ),
  );
  const isProof = (anomaly: Anomaly) =>
    loaded.rows.jeunes === 0 ? anomaly.file === 'jeunes.csv' : loaded.rows.jeunes >= fewPeople;
  return found.flat().filter(isProof);
}

function emptyFile(file: ExtractFile): Anomaly {
  return graded(
    file,
    error(
      { file: `${file}.csv`, line: 1, column: 1 },
      'le fichier n’a aucune ligne après son en-tête',
      'toutes les lignes de la période que dit extraction.yaml',
      file === 'dispositifs'
        ? 'rien à faire si aucun dispositif n’est saisi ; sinon, refaites l’extrait'
        : 'refaites l’extrait : sans ces lignes, les effectifs seraient faux',
    ),
  );
}

async function emptyMonths(
  file: ExtractFile,
  { database, metadata, rank }: Loaded,
): Promise<Anomaly[]> {
  const [column, field] = dates[file];
  const { months } = countedPeriods(metadata);
  const counts = await rowsByMonth(database, file, field);
  const empty = months.filter((month) => !counts.has(month));
  const total = months.reduce((sum, month) => sum + (counts.get(month) ?? 0), 0);
  if (empty.length === 0 || total < fewRows * (months.length - empty.length)) return [];
  const index = extractFormat[file].findIndex(({ name }) => name === column);
  const { periode_debut, periode_fin } = metadata;
  return [
    graded(
      file,
      error(
        { file: `${file}.csv`, line: 1, column: rank(file, index) },
        `${column} : aucune ligne ${monthSpans(empty)}`,
        `des lignes pour chaque mois de la période que dit extraction.yaml, du ${frenchDay(periode_debut)} au ${frenchDay(periode_fin)}`,
        'refaites l’extrait, ou corrigez la période dans extraction.yaml',
      ),
    ),
  ];
}

async function rowsByMonth(
  database: Database,
  file: ExtractFile,
  field: string,
): Promise<Map<number, number>> {
  const rows = await database.rows<{ mois: number; nombre: number }>(
    'mois sans aucune ligne',
    `SELECT mois_de(${field}) AS mois, count(*)::INTEGER AS nombre FROM ${file} GROUP BY ALL`,
  );
  return new Map(rows.map(({ mois, nombre }) => [mois, nombre]));
}

function graded(file: ExtractFile, anomaly: Anomaly): Anomaly {
  return file === 'dispositifs' ? { ...anomaly, severity: 'avertissement' } : anomaly;
}
