import { counted } from '../ingest/report/counted.ts';
import { type Anomaly, formatAnomaly, isWarning, sortAnomalies } from './anomaly.ts';

/** Anomalies printed for one file: a wrong column would otherwise print thousands of lines. */
export const printedByFile = 50;

/**
 * The lines to print for a list of anomalies, the errors before the warnings. Beyond the first ones
 * of a file, they are counted: mending those mends, or shows, the others.
 */
export function report(anomalies: readonly Anomaly[]): string[] {
  const places = Map.groupBy(sortAnomalies(anomalies), ({ severity, file }) =>
    [severity, file].join('\t'),
  );
  return [...places.values()].flatMap(reportPlace);
}

/** Anomalies of one severity in one file. */
function reportPlace(found: readonly Anomaly[]): string[] {
  const lines = found.slice(0, printedByFile).map(reportLine);
  const [first] = found;
  const others = found.length - lines.length;
  if (first === undefined || others === 0) return lines;
  const word = isWarning(first) ? 'avertissement' : 'erreur';
  return [...lines, `${first.file} : et ${counted(others, `autre ${word}`, `autres ${word}s`)}.`];
}

function reportLine(anomaly: Anomaly): string {
  return `${isWarning(anomaly) ? 'avertissement, ' : ''}${formatAnomaly(anomaly)}`;
}
