import type { CountedField } from './CountedField.ts';
import type { Row } from './tableRows.ts';

/** Events that a life table of an outcome counts; the other columns have no meaning there. */
export function eventsOf(issue: string): string[] {
  const every = ['formation', 'alternance', 'emploi'];
  return issue === 'first_exit' ? every : every.filter((event) => issue === `${event}_ever`);
}

/** What is counted in a life table, and over which months; names of measures. */
export const lifeTableMeasure = {
  /** Entries are the same whatever is supposed of those with whom contact was lost. */
  entries: (population: string, issue: string, span: string, event: string) =>
    `premiere_entree|${population}|${issue}|${span}|${event}`,
  already: (population: string, issue: string) =>
    `premiere_entree|${population}|${issue}|deja_en_situation`,
  atRisk: (population: string, issue: string, hypothesis: string, span: string) =>
    `premiere_entree|${population}|${issue}|${hypothesis}|${span}|a_risque`,
  censored: (population: string, issue: string, hypothesis: string, span: string) =>
    `premiere_entree|${population}|${issue}|${hypothesis}|${span}|censures`,
};

/** The counts of a row of `parcours_premiere_entree`; a span of months is `first-last`. */
export function lifeTableFields(row: Row): CountedField[] {
  const { entries, already, atRisk, censored } = lifeTableMeasure;
  const [population, issue, hypothesis] = [row.population, row.issue, row.hypothese].map(
    String,
  ) as [string, string, string];
  const span = `${row.mois}-${row.mois_fin}`;
  const counted = (field: string, measure: string, zeroByRule = false): CountedField => ({
    field,
    measure,
    zeroByRule,
  });
  return [
    counted('a_risque', atRisk(population, issue, hypothesis, span)),
    ...eventsOf(issue).map((event) =>
      counted(`evenements_${event}`, entries(population, issue, span, event)),
    ),
    // Dates alone decide the censoring, unless it is that of lost contacts.
    counted(
      'censures',
      censored(population, issue, hypothesis, span),
      hypothesis !== 'perdu_censure',
    ),
    counted('deja_en_situation', already(population, issue)),
  ];
}
