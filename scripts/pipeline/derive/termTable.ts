import { type ColumnTable, from, op, table } from 'arquero';
import { type Dataset, type Datasets, statusOf } from '../dataset.ts';
import { roundTo } from './roundTo.ts';
import { type Status, type ValueStatus, worstStatus } from './worstStatus.ts';

/** One count that an indicator may use, by year and territory. */
export interface Term {
  annee: number;
  territoire_niveau: string;
  territoire_code: string;
  territoire_nom: string;
  /** Indicator of `activite_annuelle`, `population|dimension|modalite`, column of `reseau_annuel` or `missions_locales`. */
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

/** Structures and their resources, and their sums by département and for the region. */
function resourceTerms(datasets: Datasets): Term[] {
  const resources = datasets.get('reseau_annuel');
  if (resources === undefined || resources.rows.length === 0) return [];
  const structures = new Map(
    (datasets.get('missions_locales')?.rows ?? []).map(({ values }) => [values.code, values]),
  );
  const names = new Map(
    (datasets.get('territoires')?.rows ?? []).map(({ values }) => [
      `${values.territoire_niveau}|${values.territoire_code}`,
      String(values.territoire_nom),
    ]),
  );
  const region = [...names.keys()].find((key) => key.startsWith('region|')) ?? 'region|';
  const long = from(
    resources.rows.flatMap((row) => {
      const structure = structures.get(row.values.code_ml as string);
      const base = { annee: row.values.annee, statut: statusOf(resources, row.edition) };
      const quantities = {
        missions_locales: 1,
        lieux_accueil: row.values.lieux_accueil,
        professionnels_etp: row.values.professionnels_etp,
        conseillers_etp: row.values.conseillers_etp,
      };
      return Object.entries(quantities).flatMap(([terme, quantite]) =>
        [
          { territoire: `mission_locale|${structure?.code}`, nom: structure?.nom },
          {
            territoire: `departement|${structure?.departement}`,
            nom: names.get(`departement|${structure?.departement}`),
          },
          { territoire: region, nom: names.get(region) },
        ].map((place) => ({ ...base, ...place, terme, quantite })),
      );
    }),
  );
  return long
    .groupby('annee', 'territoire', 'nom', 'terme')
    .rollup({ quantite: op.sum('quantite'), statuts: op.array_agg('statut') })
    .objects()
    .map((row) => resourceTerm(row as Record<string, unknown>));
}

function resourceTerm(row: Record<string, unknown>): Term {
  const [territoire_niveau = '', territoire_code = ''] = String(row.territoire).split('|');
  return {
    annee: Number(row.annee),
    territoire_niveau,
    territoire_code,
    territoire_nom: String(row.nom),
    terme: String(row.terme),
    effectif: roundTo(Number(row.quantite), 2),
    statut_valeur: 'publie',
    statut: worstStatus(row.statuts as Status[]),
  };
}
