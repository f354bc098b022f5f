import type { codesOf } from '../../../src/contracts/nomenclatures.ts';

export type Status = ReturnType<typeof codesOf<'statut'>>[number];
export type ValueStatus = ReturnType<typeof codesOf<'statut_valeur'>>[number];

const statuses: readonly Status[] = ['definitif', 'provisoire', 'demonstration'];
const valueStatuses: readonly ValueStatus[] = ['publie', 'secret', 'non_disponible', 'sans_objet'];

/** What is computed from several sources has the status of the least certain one. */
export function worstStatus(found: Iterable<Status>): Status {
  return worst(statuses, found);
}

/** A value computed from several terms is published only if all of them are. */
export function worstValueStatus(found: Iterable<ValueStatus>): ValueStatus {
  return worst(valueStatuses, found);
}

function worst<T>(order: readonly T[], found: Iterable<T>): T {
  const ranks = [...found].map((status) => order.indexOf(status));
  return order[Math.max(0, ...ranks)] as T;
}
