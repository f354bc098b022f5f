import type { Absence } from '../format/absences.ts';
import { listWords } from '../format/listWords.ts';

/** A curve and what it is called in a sentence: “vers la formation”. */
interface NamedCurve {
  name: string;
  rows: readonly { mois: number; estimation: number | null; statut_valeur: Absence | 'publie' }[];
}

const reasons: Record<Absence, string> = {
  non_disponible: 'toute la cohorte n’a pas encore atteint les mois suivants',
  secret: 'la suite relève du secret statistique',
  sans_objet: 'la suite est sans objet',
};

const wholeReasons: Record<Absence, string> = {
  non_disponible: 'rien n’est encore observé',
  secret: 'les effectifs relèvent du secret statistique',
  sans_objet: 'elle est sans objet',
};

/** One sentence for each way in which curves stop early; none for those that are whole. */
export function curveStops(curves: readonly NamedCurve[]): string[] {
  const stops = curves.flatMap(({ name, rows }) => {
    const reason = stopOf(rows);
    return reason === null ? [] : [{ name, reason }];
  });
  return [...Map.groupBy(stops, ({ reason }) => reason)].map(([reason, own]) => {
    const names = listWords(own.map(({ name }) => name));
    const isAlone = own.length === 1;
    if (own.length === curves.length && !isAlone) return `Les courbes ${plural(reason)}.`;
    return isAlone ? `La courbe ${names} ${reason}.` : `Les courbes ${names} ${plural(reason)}.`;
  });
}

function stopOf(rows: NamedCurve['rows']): string | null {
  const sorted = [...rows].sort((a, b) => a.mois - b.mois);
  const missing = sorted.find(({ estimation }) => estimation === null);
  if (missing === undefined) return null;
  const absence = missing.statut_valeur as Absence;
  const last = sorted.filter(({ estimation }) => estimation !== null).at(-1);
  return last === undefined
    ? `n’est pas publiée : ${wholeReasons[absence]}`
    : `s’arrête à ${last.mois} mois : ${reasons[absence]}`;
}

function plural(reason: string): string {
  return reason
    .replace('n’est pas publiée', 'ne sont pas publiées')
    .replace('elle est', 'elles sont')
    .replace('s’arrête', 's’arrêtent');
}
