import { median } from 'd3-array';
import { writtenMonth } from '../../../src/contracts/writtenMonth.ts';
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
/** Days at the end, or the beginning, of a month whose absence is no chance. */
const halfMonth = 15;

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
 * it has none, or a few days only. Schemes may be so; without the others, counts would be false. The
 * last month is where an extract is cut; in others, a few days only are told.
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

async function emptyMonths(file: ExtractFile, loaded: Loaded): Promise<Anomaly[]> {
  const { database, metadata, rank } = loaded;
  const [column, field] = dates[file];
  const { months } = countedPeriods(metadata);
  const held = await heldMonths(database, file, field);
  const found = months.flatMap((month) => held.get(month) ?? []);
  const total = found.reduce((sum, { rows }) => sum + rows, 0);
  if (total < fewRows * found.length) return [];
  const index = extractFormat[file].findIndex(({ name }) => name === column);
  const fault = (what: string): Anomaly =>
    error(
      { file: `${file}.csv`, line: 1, column: rank(file, index) },
      `${column} : ${what}`,
      `des lignes pour chaque mois de la période que dit extraction.yaml, du ${frenchDay(metadata.periode_debut)} au ${frenchDay(metadata.periode_fin)}`,
      'refaites l’extrait, ou corrigez la période dans extraction.yaml',
    );
  const empty = months.filter((month) => !held.has(month));
  const cut = shortMonths(found);
  const isLast = ({ month }: HeldMonth) => month === months.at(-1);
  return [
    ...(empty.length > 0 ? [graded(file, fault(`aucune ligne ${monthSpans(empty)}`))] : []),
    ...cut.map((month) => {
      const anomaly = fault(spanOf(month));
      return isLast(month) ? graded(file, anomaly) : asWarning(anomaly);
    }),
  ];
}

/** A month of which a file has rows: its number, its first and last day that have some. */
interface HeldMonth {
  month: number;
  rows: number;
  first: number;
  last: number;
}

async function heldMonths(
  database: Database,
  file: ExtractFile,
  field: string,
): Promise<Map<number, HeldMonth>> {
  const rows = await database.rows<HeldMonth>(
    'mois sans aucune ligne',
    `SELECT mois_de(${field}) AS month, count(*)::INTEGER AS rows,
      min(day(${field}))::INTEGER AS first, max(day(${field}))::INTEGER AS last
      FROM ${file} GROUP BY mois_de(${field})`,
  );
  return new Map(rows.map((row) => [row.month, row]));
}

/** Months that end, or begin, half a month short of the others. */
function shortMonths(months: readonly HeldMonth[]): HeldMonth[] {
  const usual = {
    first: median(months, ({ first }) => first) ?? 1,
    last: median(months, ({ last }) => last) ?? 31,
  };
  return months.filter(
    ({ first, last }) => last <= usual.last - halfMonth || first >= usual.first + halfMonth,
  );
}

function spanOf({ month, first, last }: HeldMonth): string {
  const name = writtenMonth(month);
  return first === last
    ? `en ${name}, des lignes du ${first} seulement`
    : `en ${name}, des lignes du ${first} au ${last} seulement`;
}

function graded(file: ExtractFile, anomaly: Anomaly): Anomaly {
  return file === 'dispositifs' ? asWarning(anomaly) : anomaly;
}

function asWarning(anomaly: Anomaly): Anomaly {
  return { ...anomaly, severity: 'avertissement' };
}
