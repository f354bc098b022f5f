import { pathwayRows } from '../../pathways/pathwayRows.ts';
import type { Cell, Datasets } from '../dataset.ts';
import { agreementBalance } from './agreementBalance.ts';
import { animationSummary } from './animationSummary.ts';
import { dataQuality } from './dataQuality.ts';
import { indicatorRows } from './indicatorRows.ts';
import { type KeyFigure, keyFigures } from './keyFigures.ts';
import { monthlyTotals } from './monthlyTotals.ts';
import { profileRates } from './profileRates.ts';
import { similarStructures } from './similarStructures.ts';

/** The tables that are already made, by name. */
type Tables = ReadonlyMap<string, { rows: readonly Record<string, Cell>[] }>;

/** What makes a computed dataset. */
export interface Computation {
  rows: (datasets: Datasets, tables: Tables) => object[];
  /** Tables on whose sources, status and dates it depends: without any of them, it is not made. */
  from: string[];
  /** Other datasets of which it reads numbers, whose dates are not its own. */
  also?: string[];
  /** The one without which it is not made, whatever else there is. */
  needs?: string;
}

const annualDatasets = ['activite_annuelle', 'profil_annuel', 'reseau_annuel'];

/** Every dataset that is computed; one may use those that stand before it among the contracts. */
export const computations: Readonly<Record<string, Computation>> = {
  chiffres_cles: {
    rows: keyFigures,
    from: annualDatasets,
    also: ['jeunes_residents'],
    needs: 'activite_annuelle',
  },
  taux_par_profil: { rows: profileRates, from: ['profil_annuel'] },
  bilan_accord_cadre: {
    rows: (_, tables) => agreementBalance(keyFiguresIn(tables)),
    from: ['chiffres_cles'],
  },
  animation_synthese: { rows: animationSummary, from: ['animation_annuelle'] },
  missions_locales_semblables: {
    rows: (_, tables) => similarStructures(keyFiguresIn(tables)),
    from: ['chiffres_cles'],
  },
  ...pathwayRows,
  cumuls_mensuels: { rows: monthlyTotals, from: ['activite_mensuelle'] },
  indicateurs: { rows: indicatorRows, from: [] },
  qualite_donnees: {
    rows: dataQuality,
    from: ['profil_annuel', 'parcours_situations'],
    also: ['activite_annuelle'],
  },
};

function keyFiguresIn(tables: Tables): KeyFigure[] {
  return (tables.get('chiffres_cles')?.rows ?? []) as unknown as KeyFigure[];
}
