import type { Datasets } from '../pipeline/dataset.ts';
import { curveRows } from './curveRows.ts';
import { gapRows } from './gapRows.ts';
import { shareRows } from './shareRows.ts';
import { summaryRows } from './summaryRows.ts';

/** What makes a computed dataset of the pathways, and the datasets that it is made from. */
interface Computation {
  rows: (datasets: Datasets) => object[];
  from: string[];
  /** Other datasets of which it reads numbers, whose dates are not its own. */
  also?: string[];
}

/** Every statistic of the pathways, by the name of its published dataset. */
export const pathwayRows: Readonly<Record<string, Computation>> = {
  parcours_courbes: { rows: curveRows, from: ['parcours_premiere_entree'] },
  parcours_ecarts: { rows: gapRows, from: ['parcours_premiere_entree'] },
  parcours_parts: {
    rows: shareRows,
    from: ['parcours_situations', 'parcours_transitions', 'parcours_apres_formation'],
    also: ['profil_annuel'],
  },
  parcours_indicateurs: { rows: summaryRows, from: ['parcours_situations'] },
};
