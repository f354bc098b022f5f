import type { Indicator } from '../../../src/contracts/indicator.ts';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import {
  denominatorModalities,
  profileRateIndicators,
} from '../../../src/contracts/profileRateIndicators.ts';
import type { CountIndex } from '../CountIndex.ts';
import type { Row } from '../cells/tableRows.ts';
import type { Cell, Range } from '../linkedTables.ts';
import { type TerritoryTree, territoryName } from '../territoryTree.ts';
import { populationTotal } from './profileMargins.ts';

/** Half a unit of the last published decimal of a percentage, and what binary fractions lose. */
const halfUnit = 0.005 + 1e-9;

/** Measures of the numerator, and of the denominator: several where they are added up. */
interface RateMeasures {
  numerator: string;
  denominators: readonly string[];
}

const origins = new Map(indicatorCatalogue.map(({ id, from }) => [id, from]));
const populations = new Map(
  profileRateIndicators.map(({ indicator, population }) => [indicator.id, population]),
);

/**
 * What rates published in `chiffres_cles` and `taux_par_profil` (percentages with two decimals)
 * say of their terms: |100·n/d − rate| ≤ half a unit. Terms written out in the row become known,
 * should they be secret elsewhere.
 */
export function publishedRates(
  index: CountIndex,
  rows: readonly Row[],
  tree: TerritoryTree,
): Range[] {
  return rows.flatMap((row) => {
    const measures = measuresOf(row);
    if (measures === null) return [];
    const period = String(row.annee);
    const named = territoryName(String(row.territoire_niveau), String(row.territoire_code));
    const territory = tree.canonical(named, Number(period), 'activite_annuelle');
    const cellOf = (measure: string) => index.at({ measure, period, territory });
    const numerator = cellOf(measures.numerator);
    if (numerator === undefined) return [];
    const denominators = measures.denominators.flatMap((measure) => cellOf(measure) ?? []);
    if (denominators.length < Math.max(1, measures.denominators.length)) {
      recall([numerator], row.valeur);
      return [];
    }
    recall([numerator], row.numerateur);
    return [
      ...recall(denominators, row.denominateur),
      ...(typeof row.valeur === 'number' ? roundedRate(numerator, denominators, row.valeur) : []),
    ];
  });
}

function measuresOf(row: Row): RateMeasures | null {
  const indicator = String(row.indicateur);
  if (row.dimension !== undefined) return measuresOfProfile(row, populations.get(indicator));
  const origin = origins.get(indicator);
  return origin === undefined ? null : measuresOfIndicator(origin, indicator);
}

function measuresOfProfile(row: Row, population: string | undefined): RateMeasures | null {
  if (population === undefined) return null;
  return {
    numerator: `${population}|${row.dimension}|${row.modalite}`,
    denominators: denominatorModalities(String(row.modalite)).map(
      (modality) => `accompagnes|${row.dimension}|${modality}`,
    ),
  };
}

function measuresOfIndicator(origin: Indicator['from'], indicator: string): RateMeasures | null {
  if (origin.kind === 'activity') return { numerator: indicator, denominators: [] };
  if (origin.kind === 'rate') {
    return { numerator: origin.numerator, denominators: [origin.denominator] };
  }
  if (origin.kind !== 'share') return null;
  const { population, dimension, modality } = origin.term;
  return {
    numerator: `${population}|${dimension}|${modality}`,
    denominators: [populationTotal(population)],
  };
}

/** Takes a written term as known: the cell itself, or the sum of several. */
function recall(cells: readonly Cell[], value: unknown): Range[] {
  const unknown = cells.filter((cell) => cell.value === null);
  if (unknown.length === 0 || typeof value !== 'number') return [];
  const [only, ...others] = cells;
  if (only !== undefined && others.length === 0) {
    only.value = value;
    return [];
  }
  const terms = cells.map(({ id }) => ({ cell: id, coefficient: 1 }));
  return [{ rule: 'dénominateurs publiés', terms, lower: value, upper: value }];
}

function roundedRate(numerator: Cell, denominators: readonly Cell[], rate: number): Range[] {
  if ([numerator, ...denominators].every(({ value }) => value !== null)) return [];
  const rule = 'taux publiés, à leur arrondi près';
  const terms = (side: number) => [
    { cell: numerator.id, coefficient: 100 },
    ...denominators.map(({ id }) => ({ cell: id, coefficient: -(rate + side * halfUnit) })),
  ];
  return [
    { rule, terms: terms(1), lower: -Infinity, upper: 0 },
    { rule, terms: terms(-1), lower: 0, upper: Infinity },
  ];
}
