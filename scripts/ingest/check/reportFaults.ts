import { formatAnomaly, isWarning } from '../../pipeline/anomaly.ts';
import type { Faults } from './Faults.ts';

/** The lines to print: the first anomalies of each kind, then how many others there are. */
export function reportFaults(faults: Faults): string[] {
  return faults.kinds.flatMap(({ anomalies, total }) => {
    const [first] = anomalies;
    if (first === undefined) return [];
    const prefix = isWarning(first) ? 'avertissement, ' : '';
    const lines = anomalies.map((anomaly) => `${prefix}${formatAnomaly(anomaly)}`);
    const others = total - lines.length;
    if (others === 0) return lines;
    const words = others > 1 ? `${others} autres` : '1 autre';
    return [...lines, `${prefix}${first.file} : et ${words} : ${first.message}.`];
  });
}
