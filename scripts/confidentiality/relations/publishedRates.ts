import type { Indicator } from '../../../src/contracts/indicator.ts';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import type { CountIndex } from '../CountIndex.ts';
import type { Row } from '../cells/tableRows.ts';
import type { Cell, Range } from '../linkedTables.ts';
import { type TerritoryTree, territoryName } from '../territoryTree.ts';
import { populationTotal } from './profileMargins.ts';

/** Half a unit of the last published decimal of a percentage, and what binary fractions lose. */
const halfUnit = 0.005 + 1e-9;

const origins = new Map(indicatorCatalogue.map(({ id, from }) => [id, from]));

/**
 * What rates published in `chiffres_cles` (percentages with two decimals) say of their terms:
 * |100·n/d − rate| ≤ half a unit. Terms written out in the row become known, should they be secret
 * elsewhere.
 */
export function publishedRates(
  index: CountIndex,
  rows: readonly Row[],
  tree: TerritoryTree,
): Range[] {
  return rows.flatMap((row) => {
    const origin = origins.get(String(row.indicateur));
    if (origin === undefined) return [];
    const period = String(row.annee);
    const named = territoryName(String(row.territoire_niveau), String(row.territoire_code));
    const territory = tree.canonical(named, Number(period));
    const [numerator, denominator] = termsOf(origin, String(row.indicateur)).map((measure) =>
      index.at({ measure, period, territory }),
    );
    if (numerator === undefined) return [];
    if (denominator === undefined) {
      recall(numerator, row.valeur);
      return [];
    }
    recall(numerator, row.numerateur);
    recall(denominator, row.denominateur);
    return typeof row.valeur === 'number' ? roundedRate(numerator, denominator, row.valeur) : [];
  });
}

/** Measures of the numerator and, for a rate, of the denominator. */
function termsOf(origin: Indicator['from'], indicator: string): string[] {
  if (origin.kind === 'activity') return [indicator];
  if (origin.kind === 'rate') return [origin.numerator, origin.denominator];
  if (origin.kind !== 'share') return [];
  const { population, dimension, modality } = origin.term;
  return [`${population}|${dimension}|${modality}`, populationTotal(population)];
}

function recall(cell: Cell, value: unknown): void {
  if (cell.value === null && typeof value === 'number') cell.value = value;
}

function roundedRate(numerator: Cell, denominator: Cell, rate: number): Range[] {
  if (numerator.value !== null && denominator.value !== null) return [];
  const rule = 'taux publiés, à leur arrondi près';
  const terms = (side: number) => [
    { cell: numerator.id, coefficient: 100 },
    { cell: denominator.id, coefficient: -(rate + side * halfUnit) },
  ];
  return [
    { rule, terms: terms(1), lower: -Infinity, upper: 0 },
    { rule, terms: terms(-1), lower: 0, upper: Infinity },
  ];
}
