import { codesOf } from '../../src/contracts/nomenclatures.ts';
import { parcoursPremiereEntree } from '../../src/contracts/parcoursPremiereEntree.ts';
import { sampleRows } from '../../src/contracts/sampleRows.ts';
import { eventsOf } from '../confidentiality/cells/lifeTableFields.ts';
import type { LifeTableRow } from './LifeTable.ts';

/** First and last month, people at risk, events (one, or three), censored; or the missing status. */
export type SpanFixture =
  | readonly [
      first: number,
      last: number,
      atRisk: number,
      events: number | number[],
      censored: number,
    ]
  | readonly [first: number, last: number, status: LifeTableRow['statut_valeur']];

/** For the tests: the published rows of one life table, of the region unless said otherwise. */
export function lifeTableRows(
  spans: readonly SpanFixture[],
  changes: Partial<LifeTableRow> = {},
): LifeTableRow[] {
  const sample = sampleRows[parcoursPremiereEntree.name] as unknown as LifeTableRow;
  const common = { ...sample, statut: 'definitif' as const, ...changes };
  return spans.map(([mois, mois_fin, atRisk, events, censored]) => {
    const row = { ...common, mois, mois_fin };
    if (typeof atRisk === 'string') return { ...row, ...absent, statut_valeur: atRisk };
    const counts = [events ?? 0].flat();
    const entered = codesOf('evenement').map((event) => {
      const rank = eventsOf(row.issue).indexOf(event);
      return [`evenements_${event}`, counts[rank] ?? null];
    });
    const byEvent = Object.fromEntries(entered.slice(0, 3));
    return {
      ...row,
      ...byEvent,
      a_risque: atRisk,
      censures: censored ?? 0,
      statut_valeur: 'publie',
    };
  });
}

const absent = {
  a_risque: null,
  evenements_formation: null,
  evenements_alternance: null,
  evenements_emploi: null,
  censures: null,
  deja_en_situation: null,
};
