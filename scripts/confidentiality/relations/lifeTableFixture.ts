import { eventsOf } from '../cells/lifeTableFields.ts';
import type { Row } from '../cells/tableRows.ts';

interface Life {
  issue: string;
  /** People already in the situation, and people followed. */
  already: number;
  followed: number;
  /** Months of the rows. */
  months: readonly number[];
  /** Entries since the row before: of the issue's event, or of formation, alternance and emploi. */
  entries: readonly (number | readonly [number, number, number])[];
  /** Follow-ups that stopped since the row before; then the table is that of `perdu_censure`. */
  stopped?: readonly number[];
  /** What differs from the plain row: everybody in the region, cohort of 2024. */
  columns?: Row;
}

/** For the tests: the rows of a life table, cumulated from what each brings. */
export function lifeTable(life: Life): Row[] {
  const { issue, already, followed, months, entries, stopped, columns = {} } = life;
  const events = eventsOf(issue);
  const upTo = (rank: number, event: string) =>
    entries
      .slice(0, rank + 1)
      .reduce<number>((sum, own) => sum + ([own].flat()[events.indexOf(event)] ?? 0), 0);
  const cumulated = (rank: number, event: string) =>
    events.includes(event) ? upTo(rank, event) : null;
  return months.map((mois, rank) => ({
    cohorte: 2024,
    territoire_niveau: 'region',
    territoire_code: '75',
    territoire_nom: 'Région',
    population: 'ensemble',
    issue,
    hypothese: stopped ? 'perdu_censure' : 'observe',
    mois,
    suivis: followed,
    cumul_formation: cumulated(rank, 'formation'),
    cumul_alternance: cumulated(rank, 'alternance'),
    cumul_emploi: cumulated(rank, 'emploi'),
    cumul_censures: (stopped ?? []).slice(0, rank + 1).reduce((sum, one) => sum + one, 0),
    deja_en_situation: already,
    statut_valeur: 'publie',
    ...columns,
  }));
}
