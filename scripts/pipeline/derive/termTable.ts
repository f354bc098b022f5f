import { type ColumnTable, table } from 'arquero';
import { type Dataset, type Datasets, type ReadRow, statusOf } from '../dataset.ts';
import { isActive, territoryRegister } from '../rules/territoryRegister.ts';
import { type SummedTerritory, summedTerritories } from '../summedTerritories.ts';
import { roundTo } from './roundTo.ts';
import { type Status, type ValueStatus, worstStatus } from './worstStatus.ts';

/** One count that an indicator may use, by year and territory. */
export interface Term {
  annee: number;
  territoire_niveau: string;
  territoire_code: string;
  territoire_nom: string;
  /** Indicator of `activite_annuelle`, `population|dimension|modalite`, `missions_locales`, column of `reseau_annuel` or `jeunes_residents`. */
  terme: string;
  effectif: number | null;
  statut_valeur: ValueStatus;
  statut: Status;
}

/** Name of a profile cell among the terms. */
export function profileTerm(population: string, dimension: string, modality: string): string {
  return [population, dimension, modality].join('|');
}

/** Every count that the indicators use, in one long Arquero table. */
export function termTable(datasets: Datasets): ColumnTable {
  const terms = [
    ...termsOf(datasets.get('activite_annuelle'), (values) => String(values.indicateur)),
    ...termsOf(datasets.get('profil_annuel'), (values) =>
      profileTerm(String(values.population), String(values.dimension), String(values.modalite)),
    ),
    ...resourceTerms(datasets),
    ...residentTerms(datasets),
  ];
  const columns: (keyof Term)[] = [
    'annee',
    'territoire_niveau',
    'territoire_code',
    'territoire_nom',
    'terme',
    'effectif',
    'statut_valeur',
    'statut',
  ];
  return table(Object.fromEntries(columns.map((name) => [name, terms.map((term) => term[name])])));
}

function termsOf(
  dataset: Dataset | undefined,
  nameOf: (values: Record<string, unknown>) => string,
): Term[] {
  if (dataset === undefined) return [];
  return dataset.rows.map((row) => {
    const { annee, territoire_niveau, territoire_code, territoire_nom, effectif, statut_valeur } =
      row.values as unknown as Term;
    return {
      annee,
      territoire_niveau,
      territoire_code,
      territoire_nom,
      terme: nameOf(row.values),
      effectif,
      statut_valeur,
      statut: statusOf(dataset, row.edition),
    };
  });
}

/** The young people who live in each territory by the last census, for every year of the activity. */
function residentTerms(datasets: Datasets): Term[] {
  const residents = datasets.get('jeunes_residents');
  if (residents === undefined) return [];
  const years = new Set(datasets.get('activite_annuelle')?.rows.map(({ values }) => values.annee));
  const last = Math.max(...residents.rows.map(({ values }) => Number(values.annee)));
  return residents.rows
    .filter(({ values }) => values.annee === last)
    .flatMap(({ values, edition }) =>
      [...years].map((year): Term => {
        const { jeunes_15_24: count } = values;
        return {
          ...(values as unknown as Term),
          annee: Number(year),
          terme: 'jeunes_15_24',
          effectif: count === null ? null : Number(count),
          statut_valeur: count === null ? 'non_disponible' : 'publie',
          statut: statusOf(residents, edition),
        };
      }),
    );
}

/** Columns of `reseau_annuel` that are summed. */
const resourceColumns = ['lieux_accueil', 'professionnels_etp', 'conseillers_etp'] as const;

/** A year of the network: what each of its structures said, and the status of what is summed. */
interface NetworkYear {
  year: number;
  statut: Status;
  /** Rows of `reseau_annuel`, by code of structure; null while the site has no such dataset. */
  said: ReadonlyMap<string, ReadRow['values']> | null;
}

/**
 * The structures of each year and their resources, by territory. What a structure has not said is
 * not available, and neither is any sum that needs it: a partial one would pass for the whole.
 */
function resourceTerms(datasets: Datasets): Term[] {
  const register = territoryRegister(datasets) ?? [];
  return networkYears(datasets).flatMap((network) => {
    const active = register.filter((one) => isActive(one, network.year));
    return summedTerritories(active).flatMap(({ structures, ...territory }) =>
      structures.length === 0 ? [] : termsOfTerritory(network, territory, structures),
    );
  });
}

/** The years of the activity, or those of the network where there is no activity at all. */
function networkYears(datasets: Datasets): NetworkYear[] {
  const network = datasets.get('reseau_annuel');
  const rowsOf = (dataset: Dataset | undefined) =>
    Map.groupBy(dataset?.rows ?? [], ({ values }) => Number(values.annee));
  const activity = datasets.get('activite_annuelle');
  const [own, counted] = [rowsOf(network), rowsOf(activity)];
  const years = counted.size > 0 ? counted : own;
  return [...years.keys()]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      statut: worstStatus([
        ...statusesOf(network, own.get(year)),
        ...(own.has(year) ? [] : statusesOf(activity, counted.get(year))),
      ]),
      said:
        network === undefined
          ? null
          : new Map((own.get(year) ?? []).map(({ values }) => [String(values.code_ml), values])),
    }));
}

function statusesOf(dataset: Dataset | undefined, rows: readonly ReadRow[] = []): Status[] {
  if (dataset === undefined) return [];
  return [...new Set(rows.map(({ edition }) => edition))].map((edition) =>
    statusOf(dataset, edition),
  );
}

function termsOfTerritory(
  { year, statut, said }: NetworkYear,
  territory: Omit<SummedTerritory, 'structures'>,
  structures: readonly string[],
): Term[] {
  const base = { annee: year, ...territory, statut };
  const count = {
    ...base,
    terme: 'missions_locales',
    effectif: structures.length,
    statut_valeur: 'publie' as const,
  };
  if (said === null) return [count];
  const sums = resourceColumns.map((terme): Term => {
    const values = structures.map((code) => said.get(code)?.[terme] ?? null);
    const isWhole = values.every((value) => value !== null);
    const sum = values.reduce<number>((total, value) => total + Number(value), 0);
    return {
      ...base,
      terme,
      effectif: isWhole ? roundTo(sum, 2) : null,
      statut_valeur: isWhole ? 'publie' : 'non_disponible',
    };
  });
  return [count, ...sums];
}
