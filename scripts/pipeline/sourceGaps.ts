import type { DataSource } from '../../src/contracts/dataSources.ts';
import { lastMonth } from '../../src/contracts/lastMonth.ts';
import { type Anomaly, error } from './anomaly.ts';
import type { Dataset, Datasets } from './dataset.ts';
import { namingRemedy } from './naming/namingRemedy.ts';
import type { SourcesReading } from './read/readSources.ts';

/** Columns that give the period of a row, the one that a dataset has. */
const periodColumns = ['periode', 'trimestre', 'cumul', 'annee'];

/**
 * What the list of the sources says and the datasets do not: warnings, since a site may do without a
 * dataset, and a source is refreshed before the list is.
 */
export function sourceGaps({ sources, place }: SourcesReading, datasets: Datasets): Anomaly[] {
  return (sources ?? []).flatMap((source, rank) => [
    ...source.jeux.flatMap(({ jeu, indicateurs = [] }, at) => {
      const dataset = datasets.get(jeu);
      if (!dataset?.complete) return [];
      const known = [...new Set(dataset.rows.map(({ values }) => String(values.indicateur)))];
      return indicateurs.flatMap((name, index) =>
        known.includes(name)
          ? []
          : [
              warning(
                place(['sources', rank, 'jeux', at, 'indicateurs', index]),
                `${source.id} : ${jeu} n’a aucune ligne de l’indicateur « ${name} »`,
                'des indicateurs du jeu',
                namingRemedy(name, known, 'corrigez le nom, ou retirez-le'),
              ),
            ],
      );
    }),
    ...wrongPeriod(source, sources ?? [], datasets).map((last) =>
      warning(
        place(['sources', rank, 'derniere']),
        `${source.id} : derniere dit ${source.derniere}, et la dernière valeur de data/ est de ${last}`,
        `"${last}"`,
        'corrigez derniere, ou remettez les lignes qui manquent',
      ),
    ),
  ]);
}

function warning(...words: Parameters<typeof error>): Anomaly {
  return { ...error(...words), severity: 'avertissement' };
}

/** The last period of the rows that come from this source alone, where the list says another. */
function wrongPeriod(
  source: DataSource,
  sources: readonly DataSource[],
  datasets: Datasets,
): string[] {
  const others = sources.filter((one) => one !== source).flatMap(({ jeux }) => jeux);
  const periods = source.jeux.flatMap(({ jeu, indicateurs }) => {
    const dataset = datasets.get(jeu);
    const shared = others.filter((one) => one.jeu === jeu);
    if (!dataset?.complete || shared.some((one) => one.indicateurs === undefined)) return [];
    const theirs = shared.flatMap((one) => one.indicateurs ?? []);
    return periodsOf(
      dataset,
      (name) => !theirs.includes(name) && (indicateurs?.includes(name) ?? true),
    );
  });
  const last = periods.sort((a, b) => lastMonth(a) - lastMonth(b)).at(-1);
  return last === undefined || lastMonth(last) === lastMonth(source.derniere) ? [] : [last];
}

/** The periods of the rows of some indicators; of all the rows where there is none. */
function periodsOf({ contract, rows }: Dataset, isOwn: (indicator: string) => boolean): string[] {
  const column = periodColumns.find((name) => name in contract.row.shape);
  if (column === undefined) return [];
  return rows
    .filter(({ values }) => isOwn(String(values.indicateur)))
    .map(({ values }) => String(values[column]));
}
