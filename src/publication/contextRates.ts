import { chomageLocalise } from '../contracts/chomageLocalise.ts';
import { contexteSocial } from '../contracts/contexteSocial.ts';
import { jeunesResidents } from '../contracts/jeunesResidents.ts';
import { populationJeunes } from '../contracts/populationJeunes.ts';
import type { Source } from '../figures/figureSource.ts';
import { formatNumber } from '../format/formatNumber.ts';
import type { ValueAge } from '../format/valueAge.ts';
import { isPublished } from './manifest.ts';
import { censusAge, seriesAge } from './officialAge.ts';
import { readPublished } from './readPublished.ts';
import { type TableCell, tableCell } from './tableCell.ts';

export type ContextLevel = 'region' | 'departement' | 'mission_locale';

/** A rate of a territory for a period, from an official dataset. */
export interface ContextRate {
  territoire_niveau: ContextLevel;
  territoire_code: string;
  territoire_nom: string;
  /** AAAA, or AAAA-T1 to AAAA-T4. */
  periode: string;
  valeur: number;
  /** With its sign: “6,5 %”. */
  cell: TableCell;
  /** Where its row says that it comes from; null where that is said of the dataset alone. */
  source: Source | null;
}

const social = (indicator: string) => ({
  contract: contexteSocial,
  value: 'valeur',
  period: 'annee',
  indicator,
});

/** Where each rate of the shared diagnosis is: its dataset, and its columns there. */
const places = {
  part_15_24: { contract: populationJeunes, value: 'part_15_24', period: 'annee', indicator: null },
  chomage_15_24: {
    contract: jeunesResidents,
    value: 'taux_chomage',
    period: 'annee',
    indicator: null,
  },
  chomage: {
    contract: chomageLocalise,
    value: 'taux_chomage',
    period: 'trimestre',
    indicator: null,
  },
  pauvrete: social('taux_pauvrete'),
  pauvrete_moins_30: social('taux_pauvrete_moins_30'),
  migration: social('migration_nette_15_24'),
  scolarisation: social('taux_scolarisation_15_17'),
};

export type ContextName = keyof typeof places;

/** Rates that a census gives: dated by it, never taken for old. */
const ofCensus: readonly ContextName[] = ['chomage_15_24', 'migration', 'scolarisation'];

/** The age of a rate, at the latest edition of the site. */
export function rateAge(name: ContextName, period: string): ValueAge {
  return ofCensus.includes(name) ? censusAge(Number(period.slice(0, 4))) : seriesAge(period);
}

/** Datasets with which the page of context is a diagnosis of the region’s young people. */
export const diagnosisDatasets: readonly string[] = [
  ...new Set(Object.values(places).map(({ contract }) => contract.name)),
];

/** True once one of them is published. */
export const hasDiagnosis = () => diagnosisDatasets.some(isPublished);

const held = new Map<ContextName, ContextRate[]>();

/** Every value of a rate, oldest first; none where its dataset is not published. */
export function contextSeries(name: ContextName, level: ContextLevel, code?: string) {
  const all = held.get(name) ?? readRates(name);
  held.set(name, all);
  return all.filter(
    (rate) =>
      rate.territoire_niveau === level && (code === undefined || rate.territoire_code === code),
  );
}

/** The values of a rate for the last period that a level of territory has. */
export function contextRates(name: ContextName, level: ContextLevel): ContextRate[] {
  const all = contextSeries(name, level);
  const last = all.at(-1)?.periode;
  return all.filter(({ periode }) => periode === last);
}

/** The last value of a rate for a territory, by default the region; null where there is none. */
export function contextRate(name: ContextName, level: ContextLevel = 'region', code?: string) {
  return contextSeries(name, level, code).at(-1) ?? null;
}

/** The dataset that holds a rate. */
export const contextDataset = (name: ContextName) => places[name].contract.name;

function readRates(name: ContextName): ContextRate[] {
  const { contract, value, period, indicator } = places[name];
  const rows: readonly Readonly<Record<string, unknown>>[] = readPublished(contract);
  return rows
    .filter((row) => indicator === null || row.indicateur === indicator)
    .flatMap((row) => {
      const { territoire_niveau, territoire_code, territoire_nom } = row as unknown as ContextRate;
      const valeur = row[value];
      if (typeof valeur !== 'number') return [];
      const text = `${formatNumber(valeur, { decimals: 1 })}\u00a0%`;
      return [
        {
          ...{ territoire_niveau, territoire_code, territoire_nom, valeur },
          periode: String(row[period]),
          cell: tableCell(contract, row, value, text),
          source:
            typeof row.source === 'string'
              ? { name: `${row.source}, ${row.editeur}`, date: String(row.date_source) }
              : null,
        },
      ];
    })
    .sort((a, b) => (a.periode < b.periode ? -1 : a.periode > b.periode ? 1 : 0));
}
