import { codesOf } from '../../src/contracts/nomenclatures.ts';
import { parcoursPremiereEntree } from '../../src/contracts/parcoursPremiereEntree.ts';
import { sampleRows } from '../../src/contracts/sampleRows.ts';
import { eventsOf } from '../confidentiality/cells/lifeTableFields.ts';
import type { LifeTableRow } from './LifeTable.ts';

/**
 * A published month, people followed from the first reception, and up to the end of that month events
 * (one, or three) and stopped follow-ups; or the month and why it has no count.
 */
export type MonthFixture =
  | readonly [month: number, followed: number, events: number | number[], stopped: number]
  | readonly [month: number, status: LifeTableRow['statut_valeur']];

/** For the tests: the published rows of one life table, of the region unless said otherwise. */
export function lifeTableRows(
  months: readonly MonthFixture[],
  changes: Partial<LifeTableRow> = {},
): LifeTableRow[] {
  const sample = sampleRows[parcoursPremiereEntree.name] as unknown as LifeTableRow;
  const common = { ...sample, statut: 'definitif' as const, ...changes };
  return months.map(([mois, followed, events, stopped]) => {
    const row = { ...common, mois };
    if (typeof followed === 'string') return { ...row, ...absent, statut_valeur: followed };
    const counts = [events ?? 0].flat();
    const entered = codesOf('evenement').map((event) => {
      const rank = eventsOf(row.issue).indexOf(event);
      return [`cumul_${event}`, counts[rank] ?? null];
    });
    return {
      ...row,
      suivis: followed,
      ...Object.fromEntries(entered.slice(0, 3)),
      cumul_censures: stopped ?? 0,
      statut_valeur: 'publie',
    };
  });
}

const absent = {
  suivis: null,
  cumul_formation: null,
  cumul_alternance: null,
  cumul_emploi: null,
  cumul_censures: null,
  deja_en_situation: null,
};
