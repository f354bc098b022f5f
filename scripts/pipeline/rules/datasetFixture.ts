import type { Contract } from '../../../src/contracts/contract.ts';
import type { DatasetMetadata, EditionMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { missionsLocales } from '../../../src/contracts/missionsLocales.ts';
import { sampleRows } from '../../../src/contracts/sampleRows.ts';
import { territoires } from '../../../src/contracts/territoires.ts';
import { formatAnomaly } from '../anomaly.ts';
import type { Cell, Dataset, Datasets } from '../dataset.ts';
import type { Rule } from './rule.ts';

type Values = Record<string, Cell>;

/**
 * For the tests: a dataset of one file, `data/<name>/2024.csv`, whose rows (from line 2) are
 * the contract's sample row with these changes.
 */
export function datasetFixture(
  contract: Contract,
  rows: Values[],
  {
    metadata = {},
    own = {},
    complete = true,
  }: {
    metadata?: Partial<DatasetMetadata>;
    /** What differs in the metadata of its edition. */
    own?: Partial<EditionMetadata>;
    complete?: boolean;
  } = {},
): Dataset {
  const columns = new Map(Object.keys(contract.row.shape).map((name, index) => [name, index + 1]));
  const edition = {
    file: `data/${contract.name}/2024.csv`,
    metadata: { fichier: '2024.csv', date_publication: '2025-03-01', ...own },
    columns,
  };
  return {
    contract,
    metadata: {
      titre: contract.title,
      description: contract.description,
      source: 'Essai',
      licence: 'lov2',
      statut: 'definitif',
      editions: [edition.metadata],
      ...metadata,
    },
    metadataFile: `data/${contract.name}/dataset.yaml`,
    editions: [edition],
    rows: rows.map((values, index) => ({
      edition,
      line: index + 2,
      values: { ...(sampleRows[contract.name] as Values), ...values },
    })),
    complete,
  };
}

/** For the tests: datasets by name. */
export function datasetsFixture(...datasets: Dataset[]): Datasets {
  return new Map(datasets.map((dataset) => [dataset.contract.name, dataset]));
}

const names = {
  '75': 'Nouvelle-Aquitaine',
  '23': 'Creuse',
  '33': 'Gironde',
  '23096S00': 'ML Creuse',
  '33063S00': 'ML Bordeaux',
  '33281S00': 'ML Mérignac',
};

/** For the tests: the territory columns of a code of the registers below. */
export function at(code: keyof typeof names): Values {
  const level = code === '75' ? 'region' : code.length === 2 ? 'departement' : 'mission_locale';
  return { territoire_niveau: level, territoire_code: code, territoire_nom: names[code] };
}

/**
 * For the tests: the registers of one region, two départements, and their three missions
 * locales. `structures` changes the row of some codes.
 */
export function registersFixture(
  structures: Record<string, Values> = {},
  { complete = true }: { complete?: boolean } = {},
): [Dataset, Dataset] {
  const codes = ['23096S00', '33063S00', '33281S00'] as const;
  return [
    datasetFixture(territoires, [at('75'), at('23'), at('33')], { complete }),
    datasetFixture(
      missionsLocales,
      codes.map((code) => ({
        code,
        nom: names[code],
        departement: code.slice(0, 2),
        commune_insee: code.slice(0, 5),
        ...structures[code],
      })),
      { complete },
    ),
  ];
}

/** For the tests: what a rule says of a dataset among others, as printed. */
export function messagesOf(rule: Rule, dataset: Dataset, ...others: Dataset[]): string[] {
  return rule(dataset, datasetsFixture(dataset, ...others)).map(formatAnomaly);
}
