import type { RowOf } from '../../../src/contracts/contract.ts';
import type { CountKind } from '../../../src/contracts/countKind.ts';
import type { indicateurs } from '../../../src/contracts/indicateurs.ts';
import type { Indicator } from '../../../src/contracts/indicator.ts';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { labelOf } from '../../../src/contracts/nomenclatures.ts';
import { type Dimension, dimensionNomenclature } from '../../../src/contracts/profileModalities.ts';

type Row = RowOf<typeof indicateurs>;

const countCodes: Readonly<Record<CountKind, Row['compte']>> = {
  people: 'personnes',
  entries: 'entrees',
  acts: 'actes',
  structures: 'structures',
  money: 'montant',
  nothing: 'rien',
};

/** `indicateurs`: the catalogue as a published file. */
export function indicatorRows(): (Row & { statut: 'definitif' })[] {
  return indicatorCatalogue.map((indicator) => ({
    indicateur: indicator.id,
    libelle: indicator.label,
    definition: indicator.definition,
    unite: indicator.unit,
    compte: countCodes[indicator.counts],
    numerateur: numeratorOf(indicator),
    denominateur: denominatorOf(indicator),
    partie_de: indicator.partOf,
    priorite: indicator.priority,
    article_4: indicator.article4 ? 'oui' : 'non',
    source: indicator.source,
    precautions:
      [...indicator.caveats, ...indicator.breaks.map(({ text }) => text)].join(' ') || null,
    premiere_annee: indicator.firstYear,
    derniere_annee: indicator.lastYear,
    statut: 'definitif',
  }));
}

function numeratorOf({ from }: Indicator): string | null {
  if (from.kind === 'rate' || from.kind === 'proportion') return from.numerator;
  if (from.kind !== 'share') return null;
  const { population, dimension, modality } = from.term;
  const words = labelOf(dimensionNomenclature[dimension as Dimension], modality);
  return `${labelOf('population', population)} ; ${labelOf('dimension', dimension)} : ${words}`;
}

function denominatorOf({ from }: Indicator): string | null {
  if (from.kind === 'rate' || from.kind === 'proportion') return from.denominator;
  return from.kind === 'share' ? labelOf('population', from.term.population) : null;
}
