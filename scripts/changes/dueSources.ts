import type { DataSource } from '../../src/contracts/dataSources.ts';
import { lastMonth } from '../../src/contracts/lastMonth.ts';
import { writtenMonth } from '../../src/contracts/writtenMonth.ts';
import { counted } from '../ingest/report/counted.ts';

/** A source of which a release was expected before the day of the run. */
interface DueSource {
  source: DataSource;
  /** Month since which it is, AAAA-MM. */
  since: string;
}

/**
 * The sources that should have been released again since the last period that is held: that period,
 * the time to the next one, then the time that the producer takes. Those that have ended never are.
 */
export function dueSources(sources: readonly DataSource[], today: string): DueSource[] {
  return sources
    .flatMap((source) => {
      const { mois, delai } = source.parution;
      if (mois === null) return [];
      const month = lastMonth(source.derniere) + mois + delai;
      return month < lastMonth(today) ? [{ source, month }] : [];
    })
    .sort((a, b) => a.month - b.month)
    .map(({ source, month }) => ({ source, since: writtenMonth(month) }));
}

/** The lines that name them in the summary of a check: none is an error. */
export function dueLines(sources: readonly DataSource[], today: string): string[] {
  const due = dueSources(sources, today);
  if (due.length === 0) return [];
  return [
    `Sources : ${counted(due.length, 'parution attendue', 'parutions attendues')} depuis la dernière valeur de data/ (voir data/sources.yaml).`,
    ...due.map(
      ({ source: { titre, derniere, actualiser }, since }) =>
        `  ${titre} : ${derniere} ici, la suivante attendue depuis ${since}. ${actualiser.commande ?? actualiser.phrase}`,
    ),
  ];
}
