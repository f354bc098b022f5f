import type { Contract } from '../contracts/contract.ts';
import { contracts } from '../contracts/contracts.ts';
import { optionNames } from './directive.ts';
import { Refusal } from './fault.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Publication, Row } from './publication.ts';

/** What a directive asks of the publication: rows of a dataset, by the values of columns. */
export interface Selection {
  contract: Contract;
  rows: readonly Row[];
  /** Values of columns, in the order of the dataset's key. */
  wanted: readonly [column: string, value: string][];
}

/** Columns that stand for everybody where a directive names no other. */
export const everywhere: Readonly<Record<string, string>> = {
  territoire_niveau: 'region',
  territoire_code: '75',
  population: 'ensemble',
  depart: 'ensemble',
  hypothese: 'observe',
};

/** How a column is called in a fault. */
const columnWords: Readonly<Record<string, string>> = {
  annee: 'année inconnue',
  cohorte: 'année inconnue',
  annee_sortie: 'année inconnue',
  indicateur: 'indicateur inconnu',
  territoire_code: 'territoire inconnu',
  territoire_niveau: 'territoire inconnu',
  population: 'population inconnue',
};

/** The rows of a dataset that the attributes of a directive ask for. */
export function select(
  attributes: Readonly<Record<string, string>>,
  front: Pick<FrontMatter, 'defauts' | 'lignes'>,
  publication: Publication,
): Selection {
  const asked = wantedRows(attributes, front);
  const rows = publication.rows(asked.contract);
  if (rows !== null) return { ...asked, rows };
  throw new Refusal({
    message: `le jeu « ${asked.contract.name} » n’est pas dans « demande »`,
    remedy:
      'ajoutez à l’en-tête les lignes qu’il en faut : sans elles, l’analyse n’est pas publiée',
    once: true,
  });
}

/** The dataset and the columns that attributes ask for. */
export function wantedRows(
  attributes: Readonly<Record<string, string>>,
  front: Pick<FrontMatter, 'defauts' | 'lignes'>,
): Omit<Selection, 'rows'> {
  const own = { ...namedRows(attributes.de, front), ...attributes };
  const contract = datasetOf(own.jeu);
  const columns = Object.keys(contract.row.shape);
  const stray = Object.keys(own).find(
    (name) => !columns.includes(name) && !(optionNames as readonly string[]).includes(name),
  );
  if (stray !== undefined) {
    throw new Refusal({
      message: `« ${stray} » n’est ni une colonne de ${contract.name}, ni une option`,
      remedy: `colonnes : ${contract.key.join(', ')} ; options : ${optionNames.join(', ')}`,
    });
  }
  const values = {
    ...pick(everywhere, columns),
    ...pick(placeOf(front.defauts), columns),
    ...pick(placeOf(own), columns),
  };
  const wanted = [...contract.key, ...columns]
    .filter((column, i, all) => column in values && all.indexOf(column) === i)
    .map((column): [string, string] => [column, values[column] ?? '']);
  return { contract, wanted };
}

/** The one row that a selection is about. */
export function selectRow(selection: Selection): Row {
  const rows = matching(selection);
  const [row, other] = rows;
  if (row !== undefined && other === undefined) return row;
  const varying = selection.contract.key.filter((column) => valuesOf(rows, column).length > 1);
  throw new Refusal({
    message: `${rows.length} lignes de ${selection.contract.name} répondent`,
    remedy: `précisez ${varying.map((column) => `${column} (${listed(valuesOf(rows, column))})`).join(', ')}`,
  });
}

/** The rows of a selection; refuses when there is none, and names the value that is unknown. */
export function matching({ contract, rows, wanted }: Selection): readonly Row[] {
  let left = rows;
  for (const [column, value] of wanted) {
    const kept = left.filter((row) => String(row[column]) === value);
    if (kept.length === 0) throw unknownValue(contract, left, column, value, rows);
    left = kept;
  }
  return left;
}

function unknownValue(
  contract: Contract,
  left: readonly Row[],
  column: string,
  value: string,
  all: readonly Row[],
): Refusal {
  const isElsewhere = all.some((row) => String(row[column]) === value);
  const what = columnWords[column] ?? 'valeur inconnue';
  return new Refusal({
    message: isElsewhere
      ? `${contract.name} n’a pas de ligne ${column}=${value} avec ces autres colonnes`
      : `${what} : ${column}=${value || '(vide)'} n’est pas dans ${contract.name}`,
    remedy: `choisissez ${column} parmi ${listed(valuesOf(left, column))}`,
  });
}

function namedRows(name: string | undefined, { lignes }: Pick<FrontMatter, 'lignes'>) {
  if (name === undefined) return {};
  const named = lignes[name];
  if (named) return named;
  throw new Refusal({
    message: `« de=${name} » ne renvoie à rien`,
    remedy: `donnez ce nom dans « lignes » de l’en-tête, ou choisissez parmi ${listed(Object.keys(lignes))}`,
  });
}

function datasetOf(name: string | undefined): Contract {
  const contract = contracts.find((one) => one.name === name);
  if (contract) return contract;
  throw new Refusal({
    message: name ? `jeu de données inconnu : « ${name} »` : 'aucun jeu de données n’est nommé',
    remedy: `écrivez jeu=… (${contracts.map((one) => one.name).join(', ')}), ou de=… et une ligne nommée de l’en-tête`,
  });
}

/** `territoire=33` says both columns of the territory. */
function placeOf({
  territoire,
  ...columns
}: Readonly<Record<string, string>>): Record<string, string> {
  if (territoire === undefined) return columns;
  if (territoire === 'region')
    return { ...columns, ...pick(everywhere, ['territoire_niveau', 'territoire_code']) };
  const level = territoire.length === 2 ? 'departement' : 'mission_locale';
  return { ...columns, territoire_niveau: level, territoire_code: territoire };
}

function pick(values: Readonly<Record<string, string>>, columns: readonly string[]) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => columns.includes(name)));
}

/** Values of a column, each once. */
export function valuesOf(rows: readonly Row[], column: string): string[] {
  return [...new Set(rows.map((row) => String(row[column])))];
}

function listed(values: readonly string[], most = 12): string {
  const shown = values.slice(0, most).join(', ');
  return values.length > most ? `${shown}…` : shown || '(rien)';
}
