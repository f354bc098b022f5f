import type { parcoursPremiereEntree } from '../../src/contracts/parcoursPremiereEntree.ts';
import { smallestDenominator } from '../../src/contracts/smallestDenominator.ts';
import { eventsOf } from '../confidentiality/cells/lifeTableFields.ts';
import { type ValueStatus, worstValueStatus } from '../pipeline/derive/worstStatus.ts';
import type { LifeTableSpan } from './LifeTableSpan.ts';
import type { StatedRow } from './statedRows.ts';

export type LifeTableRow = StatedRow<typeof parcoursPremiereEntree>;

/** What a life table is about: the columns that its rows share. */
export type LifeTableSubject = Pick<
  LifeTableRow,
  | 'cohorte'
  | 'territoire_niveau'
  | 'territoire_code'
  | 'territoire_nom'
  | 'population'
  | 'issue'
  | 'hypothese'
  | 'statut'
>;

/** One published life table. */
export interface LifeTable {
  subject: LifeTableSubject;
  /** The events that it counts, in the order of the spans' `events`. */
  events: string[];
  /** The spans from which an estimate may be made: those before the first that is not known. */
  spans: LifeTableSpan[];
  /** For every span, known or not: its last month, and the status of an estimate there. */
  ends: { month: number; status: ValueStatus }[];
}

/** The life tables of published rows, in their order. */
export function lifeTablesOf(rows: readonly LifeTableRow[]): LifeTable[] {
  return [...Map.groupBy(rows, subjectKey).values()].map(lifeTable);
}

function subjectKey(row: LifeTableRow): string {
  const { cohorte, territoire_niveau, territoire_code, population, issue, hypothese } = row;
  return [cohorte, territoire_niveau, territoire_code, population, issue, hypothese].join('|');
}

function lifeTable(unordered: readonly LifeTableRow[]): LifeTable {
  const rows = [...unordered].sort((a, b) => a.mois - b.mois);
  const [first] = rows as [LifeTableRow];
  const { cohorte, territoire_niveau, territoire_code, territoire_nom } = first;
  const { population, issue, hypothese, statut } = first;
  const place = { territoire_niveau, territoire_code, territoire_nom };
  const events = eventsOf(issue);
  const statuses = rows.map((row, rank) => spanStatus(row, rows[rank - 1], events));
  const ends = rows.map(({ mois_fin: month }, rank) => {
    return { month, status: worstValueStatus(statuses.slice(0, rank + 1)) };
  });
  const known = ends.filter(({ status }) => status === 'publie').length;
  return {
    subject: { cohorte, ...place, population, issue, hypothese, statut },
    events,
    spans: rows.slice(0, known).map((row) => spanOf(row, events)),
    ends,
  };
}

/**
 * An estimate needs every count of its span, the months that precede it (a table starts with month
 * 0), and 30 people at risk.
 */
function spanStatus(
  row: LifeTableRow,
  before: LifeTableRow | undefined,
  events: readonly string[],
): ValueStatus {
  if (row.statut_valeur !== 'publie') return row.statut_valeur;
  const follows = row.mois === (before === undefined ? 0 : before.mois_fin + 1);
  const counts = [row.a_risque, row.censures, ...events.map((event) => eventCount(row, event))];
  const isKnown = follows && !counts.includes(null);
  return isKnown && (row.a_risque ?? 0) >= smallestDenominator ? 'publie' : 'non_disponible';
}

function spanOf(row: LifeTableRow, events: readonly string[]): LifeTableSpan {
  return {
    first: row.mois,
    last: row.mois_fin,
    atRisk: row.a_risque ?? Number.NaN,
    events: events.map((event) => eventCount(row, event) ?? Number.NaN),
    censored: row.censures ?? Number.NaN,
  };
}

function eventCount(row: LifeTableRow, event: string): number | null {
  return row[`evenements_${event}` as 'evenements_formation'];
}
