import type { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';

/** The two last columns of a count. */
export type Cell = Pick<RowOf<typeof activiteAnnuelle>, 'effectif' | 'statut_valeur'>;

/** An exact count: protection comes later, over all the tables at once. */
export function published(effectif: number): Cell {
  return { effectif, statut_valeur: 'publie' };
}

/** A value that is absent for a reason that has nothing to do with confidentiality. */
export function absent(statut_valeur: 'non_disponible' | 'sans_objet'): Cell {
  return { effectif: null, statut_valeur };
}
