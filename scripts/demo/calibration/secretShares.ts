import type { ActivityRow } from '../editions/activityRows.ts';

/** Share of the missions locales' cells that are secret, by indicator, in %. */
export function secretShares(activity: readonly ActivityRow[]): Map<string, number> {
  const cells = new Map<string, { secret: number; all: number }>();
  for (const row of activity) {
    if (row.territoire_niveau !== 'mission_locale' || row.statut_valeur === 'sans_objet') continue;
    const cell = cells.get(row.indicateur) ?? { secret: 0, all: 0 };
    cells.set(row.indicateur, {
      secret: cell.secret + (row.statut_valeur === 'secret' ? 1 : 0),
      all: cell.all + 1,
    });
  }
  return new Map([...cells].map(([id, { secret, all }]) => [id, (100 * secret) / all]));
}
