import { missionsLocales } from '../contracts/missionsLocales.ts';
import { findKeyFigure } from './keyFigure.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

/** Missions locales active in a year, in the order of their codes; those of today without a year. */
export function activeMissionsLocales(year: number | null) {
  return readPublished(missionsLocales).filter(({ debut_validite, fin_validite }) =>
    year === null
      ? fin_validite === null
      : debut_validite <= year && year <= (fin_validite ?? year),
  );
}

/** Missions locales of today, new ones before their first figures, and others with figures of a year. */
export function listedMissionsLocales(
  year: number | null,
  register: readonly PublishedRow<typeof missionsLocales>[] = readPublished(missionsLocales),
  hasFigures = hasFiguresOf,
) {
  return register.filter(
    ({ code, fin_validite }) => fin_validite === null || (year !== null && hasFigures(year, code)),
  );
}

function hasFiguresOf(year: number, code: string): boolean {
  return findKeyFigure(year, 'jeunes_accompagnes', { level: 'mission_locale', code }) !== undefined;
}
