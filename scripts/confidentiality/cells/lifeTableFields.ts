import type { CountedField } from './CountedField.ts';
import type { Row } from './tableRows.ts';

/** Events that a life table of an outcome counts; the other columns have no meaning there. */
export function eventsOf(issue: string): string[] {
  const every = ['formation', 'alternance', 'emploi'];
  return issue === 'first_exit' ? every : every.filter((event) => issue === `${event}_ever`);
}

/** What is counted in a life table, up to the end of which month; names of measures. */
export const lifeTableMeasure = {
  /** Entries are the same whatever is supposed of those with whom contact was lost. */
  entries: (population: string, issue: string, month: number, event: string) =>
    `premiere_entree|${population}|${issue}|${month}|${event}`,
  already: (population: string, issue: string) =>
    `premiere_entree|${population}|${issue}|deja_en_situation`,
  followed: (population: string, issue: string) => `premiere_entree|${population}|${issue}|suivis`,
  censored: (population: string, issue: string, hypothesis: string, month: number) =>
    `premiere_entree|${population}|${issue}|${hypothesis}|${month}|censures`,
};

/** The counts of a row of `parcours_premiere_entree`. */
export function lifeTableFields(row: Row): CountedField[] {
  const { entries, already, followed, censored } = lifeTableMeasure;
  const [population, issue, hypothesis] = [row.population, row.issue, row.hypothese].map(
    String,
  ) as [string, string, string];
  const month = Number(row.mois);
  const counted = (field: string, measure: string, zeroByRule = false): CountedField => ({
    field,
    measure,
    zeroByRule,
  });
  return [
    counted('suivis', followed(population, issue)),
    ...eventsOf(issue).map((event) =>
      counted(`cumul_${event}`, entries(population, issue, month, event)),
    ),
    // Nobody is censored, but those with whom contact was lost.
    counted(
      'cumul_censures',
      censored(population, issue, hypothesis, month),
      hypothesis !== 'perdu_censure',
    ),
    { ...counted('deja_en_situation', already(population, issue)), restOf: 'suivis' },
  ];
}
