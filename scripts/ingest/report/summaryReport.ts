import { labelOf } from '../../../src/contracts/nomenclatures.ts';
import type { Counted } from '../ingestExtract.ts';
import { counted, grouped } from './counted.ts';
import { frenchDay } from './frenchDay.ts';

/** What was read, ignored and computed, as lines for the analyst alone: some counts are small. */
export function summaryReport({ summary, plan }: Pick<Counted, 'summary' | 'plan'>): string[] {
  const { metadata, read, ignored, computed } = summary;
  const { date_extraction, periode_debut, periode_fin, source, statut } = metadata;
  return [
    `Extrait « ${source} » (${labelOf('statut', statut)}), lu le ${frenchDay(date_extraction)}, qui couvre du ${frenchDay(periode_debut)} au ${frenchDay(periode_fin)}.`,
    '',
    'Lu',
    ...Object.entries(read).map(([file, rows]) => line(file, counted(rows, 'ligne'))),
    '',
    'Laissé de côté',
    ...ignored
      .filter(({ count }) => count > 0)
      .map(({ reason, count }) => line(reason, grouped(count))),
    ...(plan.leftOut.length === 0 ? [] : ['', 'Années et parcours qui ne paraissent pas']),
    ...plan.leftOut.map((reason) => `  ${reason}`),
    '',
    'Compté',
    ...Object.entries(computed).map(([name, rows]) => line(name, counted(rows, 'ligne'))),
  ];
}

function line(label: string, value: string): string {
  return `  ${label} : ${value}`;
}
