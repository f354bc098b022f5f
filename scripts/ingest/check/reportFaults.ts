import { type Anomaly, formatAnomaly, isWarning } from '../../pipeline/anomaly.ts';
import { counted } from '../report/counted.ts';
import { type Faults, listedByKind } from './Faults.ts';

/** Lines of one kind printed where there are more than are mended one by one. */
const shownOfMany = 3;

/**
 * The lines to print: the anomalies of each kind, or the first of those that are too many to be mended
 * one by one, then how many others there are.
 */
export function reportFaults(faults: Faults): string[] {
  return faults.kinds.flatMap(({ anomalies, total }) => {
    const [first] = anomalies;
    if (first === undefined) return [];
    const prefix = isWarning(first) ? 'avertissement, ' : '';
    const isMany = total > listedByKind;
    const shown = isMany ? anomalies.slice(0, shownOfMany) : anomalies;
    const lines = shown.map((anomaly) => `${prefix}${formatAnomaly(anomaly)}`);
    return isMany ? [...lines, `${prefix}${othersLine(first, total - shown.length)}`] : lines;
  });
}

/** So many lines have one cause, which no line shows. */
function othersLine({ file, message, severity }: Anomaly, others: number): string {
  const start = `${file} : et ${counted(others, 'autre')} : ${message}.`;
  if (severity === 'avertissement') return start;
  return `${start} Remède : tant de lignes ont une seule cause : refaites l’extrait sans l’ouvrir dans un tableur, qui réécrit les identifiants et les dates, ou revoyez la requête qui donne cette colonne.`;
}
