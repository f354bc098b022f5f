import { missionsLocales } from '../contracts/missionsLocales.ts';
import { keyFigure } from './keyFigure.ts';
import { readPublished } from './readPublished.ts';

/** Missions locales active in a year, with the figures that the map draws. */
export function missionsLocalesMap(year: number, indicator: string) {
  return activeMissionsLocales(year).map((structure) => {
    const territory = { level: 'mission_locale' as const, code: structure.code };
    return {
      ...structure,
      accompagnes: keyFigure(year, 'jeunes_accompagnes', territory),
      taux: keyFigure(year, indicator, territory),
    };
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
