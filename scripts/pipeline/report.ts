import { type Anomaly, formatAnomaly } from './anomaly.ts';

/** Anomalies printed for one file: a wrong column would otherwise print thousands of lines. */
export const printedByFile = 50;

/**
 * The lines to print for a list of anomalies, in its order. Beyond the first ones of a file,
 * they are counted: mending those mends, or shows, the others.
 */
export function report(anomalies: readonly Anomaly[]): string[] {
  return [...Map.groupBy(anomalies, ({ file }) => file)].flatMap(([file, found]) => {
    const lines = found.slice(0, printedByFile).map(reportLine);
    const others = found.length - lines.length;
    if (others === 0) return lines;
    return [
      ...lines,
      `${file} : et ${others} autre${others > 1 ? 's' : ''} anomalie${others > 1 ? 's' : ''}.`,
    ];
  });
}

function reportLine(anomaly: Anomaly): string {
  const prefix = anomaly.severity === 'avertissement' ? 'avertissement, ' : '';
  return `${prefix}${formatAnomaly(anomaly)}`;
}
