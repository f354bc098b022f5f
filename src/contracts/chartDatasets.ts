import { z } from 'zod';

/** Where a built site tells which datasets each of its charts draws, past ones included. */
export const chartDatasetsPath = 'graphiques/jeux.json';

/** Datasets of which a chart shows numbers, by its name under `/graphiques/`. */
export const chartDatasets = z.record(z.string(), z.array(z.string()));

export type ChartDatasets = z.infer<typeof chartDatasets>;

/** The text of that file, a line a chart, in the order of names. */
export function chartDatasetsText(charts: Readonly<Record<string, readonly string[]>>): string {
  const lines = Object.keys(charts)
    .sort()
    .map((id) => `${JSON.stringify(id)}:${JSON.stringify([...(charts[id] ?? [])].sort())}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
