import { activiteMensuelle } from '../contracts/activiteMensuelle.ts';
import { missionsLocales } from '../contracts/missionsLocales.ts';
import { territoires } from '../contracts/territoires.ts';
import type { PageLevel } from '../contracts/territorySlug.ts';
import { shortName } from '../format/shortName.ts';
import { activeMissionsLocales } from './activeMissionsLocales.ts';
import { type TerritoryKey, territoryYears } from './keyFigure.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type Structure = PublishedRow<typeof missionsLocales>;

/** A territory that has a page: a département or a mission locale. */
export interface Territory extends TerritoryKey {
  level: PageLevel;
  name: string;
  /** Its name for charts and lists: “Médoc”. */
  short: string;
  /** The latest closed year for which it has figures; null while there is none. */
  year: number | null;
  /** Its département; itself for a département. */
  departement: { code: string; name: string };
  /** The missions locales of its département in that year, or today. */
  structures: readonly Structure[];
  /** Its row in the register; null for a département. */
  structure: Structure | null;
}

/** A territory that has annual figures. */
export type FollowedTerritory = Territory & { year: number };

export function isFollowed(territory: Territory): territory is FollowedTerritory {
  return territory.year !== null;
}

/**
 * Every territory of a level that is open or has figures, in order of code: its page is kept for
 * ever.
 */
export function territoriesOf(level: PageLevel): Territory[] {
  return level === 'departement' ? departements() : missions();
}

/** The territory of a code; throws when it has no page. */
export function territoryOf(level: PageLevel, code: string): Territory {
  const found = territoriesOf(level).find((territory) => territory.code === code);
  if (found === undefined) throw new Error(`territoire sans page : ${level} ${code}`);
  return found;
}

function departements(): Territory[] {
  return readPublished(territoires)
    .filter(({ territoire_niveau }) => territoire_niveau === 'departement')
    .map(({ territoire_code: code, territoire_nom: name }) => {
      const key = { level: 'departement' as const, code };
      const year = territoryYears(key).at(-1) ?? null;
      const structures = structuresOf(code, year);
      const departement = { code, name };
      return { ...key, name, short: name, year, departement, structures, structure: null };
    });
}

function missions(): Territory[] {
  const names = new Map(departements().map(({ code, name }) => [code, name]));
  return readPublished(missionsLocales).flatMap((structure) => {
    const { code, nom: name } = structure;
    const key = { level: 'mission_locale' as const, code };
    const year = territoryYears(key).at(-1) ?? null;
    if (year === null && structure.fin_validite !== null && !hasMonths(code)) return [];
    const departement = {
      code: structure.departement,
      name: names.get(structure.departement) ?? structure.departement,
    };
    const structures = structuresOf(structure.departement, year);
    return { ...key, name, short: shortName(name), year, departement, structures, structure };
  });
}

function structuresOf(departement: string, year: number | null): Structure[] {
  return activeMissionsLocales(year).filter((one) => one.departement === departement);
}

/** True when a territory is in the monthly follow-up. */
export function hasMonths(code: string): boolean {
  return readPublished(activiteMensuelle).some(({ territoire_code }) => territoire_code === code);
}
