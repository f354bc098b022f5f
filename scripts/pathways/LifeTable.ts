import type { parcoursPremiereEntree } from '../../src/contracts/parcoursPremiereEntree.ts';
import { smallestDenominator } from '../../src/contracts/smallestDenominator.ts';
import { eventsOf } from '../confidentiality/cells/lifeTableFields.ts';
import type { ValueStatus } from '../pipeline/derive/worstStatus.ts';
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

/** What is known at the end of a published month. */
export interface LifeTableEnd {
  month: number;
  status: ValueStatus;
  /** Rank of the span that ends there; null unless the status is `publie`. */
  span: number | null;
}

/** One published life table. */
export interface LifeTable {
  subject: LifeTableSubject;
  /** The events that it counts, in the order of the spans' `events`. */
  events: string[];
  /** From one published month to the next: what was cumulated since. */
  spans: LifeTableSpan[];
  /** Every month that has a row, published or not. */
  ends: LifeTableEnd[];
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
  const spans: LifeTableSpan[] = [];
  const ends = rows.map((row): LifeTableEnd => {
    const span = spanSince(spans.at(-1), row, events);
    const status = statusOf(row, span);
    if (status === 'publie') spans.push(span);
    return { month: row.mois, status, span: status === 'publie' ? spans.length - 1 : null };
  });
  return {
    subject: { cohorte, ...place, population, issue, hypothese, statut },
    events,
    spans,
    ends,
  };
}

/** What was cumulated up to the month of a row since the end of the last known span. */
function spanSince(
  before: LifeTableSpan | undefined,
  row: LifeTableRow,
  events: readonly string[],
): LifeTableSpan {
  const known = before?.cumulated ?? { events: events.map(() => 0), censored: 0 };
  const cumulated = {
    events: events.map((event) => row[`cumul_${event}` as 'cumul_formation'] ?? Number.NaN),
    censored: row.cumul_censures ?? Number.NaN,
  };
  const gone = known.events.reduce((sum, count) => sum + count, known.censored);
  return {
    first: before === undefined ? 0 : before.last + 1,
    last: row.mois,
    atRisk: (row.suivis ?? Number.NaN) - gone,
    events: cumulated.events.map((count, rank) => count - (known.events[rank] ?? 0)),
    censored: cumulated.censored - known.censored,
    cumulated,
  };
}

/**
 * An estimate needs every count, 30 people at risk, and no more who leave than are left: counts that
 * are rounded apart may say so of a table that nearly everybody leaves.
 */
function statusOf(row: LifeTableRow, { atRisk, events, censored }: LifeTableSpan): ValueStatus {
  if (row.statut_valeur !== 'publie') return row.statut_valeur;
  const gone = events.reduce((sum, count) => sum + count, censored);
  return atRisk >= smallestDenominator && gone <= atRisk ? 'publie' : 'non_disponible';
}
