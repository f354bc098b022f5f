import { agreementPeriods } from '../../../src/contracts/agreementPeriods.ts';
import type { bilanAccordCadre } from '../../../src/contracts/bilanAccordCadre.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';
import type { KeyFigure } from './keyFigures.ts';
import { roundTo } from './roundTo.ts';
import { type Status, worstStatus, worstValueStatus } from './worstStatus.ts';

type Balance = RowOf<typeof bilanAccordCadre> & { statut: Status };

/** `bilan_accord_cadre`: the region's figures, on average over the years of each agreement. */
export function agreementBalance(figures: readonly KeyFigure[]): Balance[] {
  const regional = figures.filter(({ territoire_niveau: level }) => level === 'region');
  return agreementPeriods.flatMap((period) => {
    const within = regional.filter(({ annee }) => period.first <= annee && annee <= period.last);
    return [...Map.groupBy(within, ({ indicateur }) => indicateur)].map(([indicateur, years]) =>
      meanOf(indicateur, years),
    );
  });
}

function meanOf(indicateur: string, years: readonly KeyFigure[]): Balance {
  const values = years.flatMap(({ valeur }) => valeur ?? []);
  const statut_valeur = worstValueStatus(years.map((figure) => figure.statut_valeur));
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    periode: spanOf(years.map(({ annee }) => annee)),
    indicateur,
    annees: years.length,
    moyenne: statut_valeur === 'publie' ? roundTo(sum / values.length, 2) : null,
    unite: years[0]?.unite ?? '',
    statut_valeur,
    statut: worstStatus(years.map(({ statut }) => statut)),
  };
}

/** “2018-2020”, or the year alone. */
function spanOf(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}-${last}`;
}
