import type { Absence } from '../format/absences.ts';
import { listWords } from '../format/listWords.ts';

/** A curve and what it is called in a sentence: “vers la formation”. */
interface NamedCurve {
  name: string;
  rows: readonly { mois: number; estimation: number | null; statut_valeur: Absence | 'publie' }[];
}

/** Why a curve stops: the status of its next month, or too few people left to estimate it. */
type Reason = Absence | 'trop_peu';

const reasons: Record<Reason, string> = {
  non_disponible: 'toute la cohorte n’a pas encore atteint les mois suivants',
  trop_peu: 'trop peu de jeunes restent ensuite à suivre',
  secret: 'la suite relève du secret statistique',
  sans_objet: 'la suite est sans objet',
};

const wholeReasons: Record<Reason, string> = {
  non_disponible: 'rien n’est encore observé',
  trop_peu: 'trop peu de jeunes sont suivis',
  secret: 'les effectifs relèvent du secret statistique',
  sans_objet: 'elle est sans objet',
};

/**
 * One sentence for each way in which curves stop early, in a cohort that has `observed` months; none
 * for those that are whole, whatever months in their midst are secret.
 */
export function curveStops(curves: readonly NamedCurve[], observed: number): string[] {
  const stops = curves.flatMap(({ name, rows }) => {
    const reason = stopOf(rows, observed);
    return reason === null ? [] : [{ name, reason }];
  });
  return [...Map.groupBy(stops, ({ reason }) => reason)].map(([reason, own]) => {
    const names = listWords(own.map(({ name }) => name));
    const isAlone = own.length === 1;
    if (own.length === curves.length && !isAlone) return `Les courbes ${plural(reason)}.`;
    return isAlone ? `La courbe ${names} ${reason}.` : `Les courbes ${names} ${plural(reason)}.`;
  });
}

function stopOf(rows: NamedCurve['rows'], observed: number): string | null {
  const sorted = rows.toSorted((a, b) => a.mois - b.mois);
  const end = sorted.findLastIndex(({ estimation }) => estimation !== null);
  const next = sorted[end + 1];
  if (next === undefined) return null;
  const status = next.statut_valeur as Absence;
  const reason = status === 'non_disponible' && next.mois <= observed ? 'trop_peu' : status;
  const last = sorted[end];
  return last === undefined
    ? `n’est pas publiée : ${wholeReasons[reason]}`
    : `s’arrête à ${last.mois} mois : ${reasons[reason]}`;
}

function plural(reason: string): string {
  return reason
    .replace('n’est pas publiée', 'ne sont pas publiées')
    .replace('elle est', 'elles sont')
    .replace('s’arrête', 's’arrêtent');
}
