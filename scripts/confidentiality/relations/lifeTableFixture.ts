import { eventsOf } from '../cells/lifeTableFields.ts';
import type { Row } from '../cells/tableRows.ts';

/** Spans of months of a life table. */
export const months = Array.from({ length: 25 }, (_, month): [number, number] => [month, month]);

interface Life {
  issue: string;
  /** People already in the situation, and people at risk at first. */
  already: number;
  atRisk: number;
  /** Entries by span: of the issue's event, or of formation, alternance and emploi. */
  entries: readonly (number | readonly [number, number, number])[];
  /** Spans of the rows, as many as entries. */
  spans: readonly (readonly [number, number])[];
  /** What differs from the plain row: everybody in the region, cohort of 2024. */
  columns?: Row;
}

/** For the tests: the rows of a life table in which nobody is censored. */
export function lifeTable({ issue, already, atRisk, entries, spans, columns = {} }: Life): Row[] {
  const events = eventsOf(issue);
  let left = atRisk;
  return spans.map(([first, last], rank) => {
    const entered = [entries[rank] ?? 0].flat();
    const count = (event: string) => entered[events.indexOf(event)] ?? null;
    const row = {
      cohorte: 2024,
      territoire_niveau: 'region',
      territoire_code: '75',
      territoire_nom: 'Région',
      population: 'ensemble',
      issue,
      hypothese: 'observe',
      mois: first,
      mois_fin: last,
      a_risque: left,
      evenements_formation: count('formation'),
      evenements_alternance: count('alternance'),
      evenements_emploi: count('emploi'),
      censures: 0,
      deja_en_situation: already,
      statut_valeur: 'publie',
      ...columns,
    };
    left -= entered.reduce((sum, one) => sum + one, 0);
    return row;
  });
}
