import { missionsLocales } from '../contracts/missionsLocales.ts';
import { findKeyFigure } from './keyFigure.ts';
import { readPublished } from './readPublished.ts';

/**
 * Missions locales active in a year, with the figures that the map draws; none where the year is
 * published for wider territories alone.
 */
export function missionsLocalesMap(year: number, indicator: string) {
  return activeMissionsLocales(year).flatMap((structure) => {
    const territory = { level: 'mission_locale' as const, code: structure.code };
    const accompagnes = findKeyFigure(year, 'jeunes_accompagnes', territory);
    const taux = findKeyFigure(year, indicator, territory);
    return accompagnes && taux ? { ...structure, accompagnes, taux } : [];
  });
}

/** Missions locales active in a year, in the order of their codes; those of today without a year. */
export function activeMissionsLocales(year: number | null) {
  return readPublished(missionsLocales).filter(({ debut_validite, fin_validite }) =>
    year === null
      ? fin_validite === null
      : debut_validite <= year && year <= (fin_validite ?? year),
  );
}
