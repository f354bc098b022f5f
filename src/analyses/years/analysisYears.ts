import type { Contract } from '../../contracts/contract.ts';
import { pathwayPopulations } from '../../contracts/pathwayPopulations.ts';
import { listWords } from '../../format/listWords.ts';
import { type Complaint, Refusal } from '../fault.ts';
import type { FrontMatter } from '../frontMatter.ts';
import type { Publication, Row } from '../publication.ts';
import { wantedRows } from '../selectRow.ts';
import { YearNames } from './YearNames.ts';
import { yearColumn } from './yearColumn.ts';
import { isRole } from './yearOf.ts';

/** The years of which an analysis may tell. */
export interface AnalysisYears {
  /** Those, in order, of which everything is there that it needs each year; null if it needs none. */
  complete: readonly number[] | null;
  /** What it needs and is not there, in words. */
  missing: readonly string[];
  needs: readonly Need[];
}

type Columns = Readonly<Record<string, string>>;

/** Rows that an analysis needs, as they are written in its front matter. */
export interface Need {
  contract: Contract;
  columns: Columns;
  /** Column of the year, where the need is one of each year; null where it says which year. */
  year: string | null;
  words: string;
}

/**
 * Reads what an analysis needs (`demande`) against a publication. A need without a year, or of the
 * last, is met by the years of which the rows are published; the years that meet all of these are
 * those of the analysis. The other needs are of one year, and are met or not.
 */
export function analysisYears(
  front: FrontMatter,
  publication: Publication,
  refuse: (complaint: Complaint, rank: number) => void,
): AnalysisYears {
  const needs = front.demande.flatMap((need, rank) => {
    try {
      return combinations(need).map((columns) => needOf(columns, front));
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      refuse(cause, rank);
      return [];
    }
  });
  const absent = needs.filter(({ contract }) => publication.rows(contract) === null);
  if (absent.length > 0) return { complete: [], missing: datasetWords(absent), needs };
  const yearly = needs.filter(({ year }) => year !== null);
  const { complete, missing } = yearly.length > 0 ? yearsOf(yearly, publication) : noYear;
  return {
    complete,
    missing: missing.length > 0 ? missing : unmetOnce(needs, complete, publication),
    needs,
  };
}

const noYear = { complete: null, missing: [] };

/** The years that meet needs of each year. */
function yearsOf(needs: readonly Need[], publication: Publication) {
  const found = needs.map((need) => new Set(rowsOf(need, publication).map(yearIn(need))));
  const unmet = needs.filter((_, rank) => found[rank]?.size === 0);
  if (unmet.length > 0) return { complete: [], missing: unmet.map(({ words }) => words) };
  const [first, ...others] = found;
  const complete = [...(first ?? [])].filter((year) => others.every((years) => years.has(year)));
  const missing =
    complete.length > 0 ? [] : ['une année qui ait à la fois tout ce que « demande » nomme'];
  return { complete: complete.sort((a, b) => a - b), missing };
}

/** Needs of one year that nothing meets. */
function unmetOnce(
  needs: readonly Need[],
  years: readonly number[] | null,
  publication: Publication,
): string[] {
  const names = new YearNames(years);
  const once = needs
    .filter(({ year }) => year === null)
    .map((need) => ({ ...need, columns: names.columns(need.columns) }));
  if (names.missing.size > 0) return [...names.missing];
  return once.filter((need) => rowsOf(need, publication).length === 0).map(({ words }) => words);
}

function needOf(own: Columns, front: FrontMatter): Need {
  const { contract, wanted } = wantedRows(own, front);
  const column = yearColumn(contract);
  const { [column ?? '']: year = 'derniere', ...others } = Object.fromEntries(wanted);
  const ofEach = column !== null && year === 'derniere' && !Object.values(others).some(isRole);
  const columns = ofEach || column === null ? others : { ...others, [column]: year };
  for (const [name, value] of Object.entries(columns)) refuseUnknown(contract, name, value);
  const words = wordsOf(contract, { ...front.lignes[own.de ?? ''], ...own });
  return { contract, columns, year: ofEach ? column : null, words };
}

/** A code that no row could ever hold is a fault, not something that is missing. */
function refuseUnknown(contract: Contract, column: string, value: string): void {
  const schema = contract.row.shape[column];
  const known =
    isRole(value) || [value, Number(value)].some((one) => schema?.safeParse(one).success);
  const isPopulation = column === 'population' && contract.name.startsWith('parcours_');
  if (known && (!isPopulation || pathwayPopulations.some(({ code }) => code === value))) return;
  throw new Refusal({
    message: `« demande » nomme ${column}=${value}, que ${contract.name} ne peut pas contenir`,
    remedy: `choisissez parmi les codes de la page /donnees/${contract.name}/`,
  });
}

function rowsOf({ contract, columns }: Need, publication: Publication): Row[] {
  const wanted = Object.entries(columns);
  return (publication.rows(contract) ?? []).filter(
    (row) =>
      (row.statut_valeur ?? 'publie') === 'publie' &&
      wanted.every(([column, value]) => String(row[column]) === value),
  );
}

const yearIn =
  ({ year }: Need) =>
  (row: Row) =>
    Number(row[year ?? '']);

function datasetWords(needs: readonly Need[]): string[] {
  const names = [...new Set(needs.map(({ contract }) => contract.name))];
  return [`${names.length > 1 ? 'les jeux' : 'le jeu'} ${listWords(names)}`];
}

function wordsOf(contract: Contract, { jeu, de, ...columns }: Columns): string {
  const pairs = Object.entries(columns).map(([column, value]) => `${column}=${value}`);
  return pairs.length > 0 ? `${contract.name} (${pairs.join(', ')})` : contract.name;
}

/** `{ mois: [6, 12] }` needs both: each of them with each of the other columns. */
function combinations(need: Readonly<Record<string, readonly string[]>>): Columns[] {
  return Object.entries(need).reduce<Columns[]>(
    (all, [column, values]) =>
      all.flatMap((columns) => values.map((value) => ({ ...columns, [column]: value }))),
    [{}],
  );
}
