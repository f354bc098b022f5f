import type { FigureRecord } from './FigureRecord.ts';

/** What a figure lacks, in French. */
export function figureFaults({ title, unit, source, narrow, wide, table }: FigureRecord): string[] {
  const { columns, rows } = table;
  const missing = { titre: title, unité: unit, source: source.text };
  const faults = Object.entries(missing).flatMap(([name, text]) =>
    text.trim() === '' ? [`elle n’a pas de ${name}`] : [],
  );
  const drawings = wide === null ? [narrow] : [wide, narrow];
  if (!drawings.every((drawing) => drawing.startsWith('<svg'))) faults.push('rien n’est dessiné');
  if (rows.length === 0) faults.push('son tableau est vide');
  const isWhole = rows.every(({ cells }) => cells.length === columns.length - 1);
  if (!isWhole) faults.push('son tableau a des lignes plus courtes ou plus longues que son titre');
  return faults;
}
