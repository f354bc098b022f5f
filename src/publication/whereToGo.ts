import { communes } from '../contracts/communes.ts';
import { couverture } from '../contracts/couverture.ts';
import { currentStructure } from '../contracts/currentStructure.ts';
import { missionsLocales } from '../contracts/missionsLocales.ts';
import { territoires } from '../contracts/territoires.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type Commune = PublishedRow<typeof communes>;

/** A département with what its inhabitants look for: its missions locales and its municipalities. */
export interface WhereToGo {
  code: string;
  nom: string;
  structures: PublishedRow<typeof missionsLocales>[];
  communes: Commune[];
  /**
   * Municipalities of each mission locale, by its name in our register (that of the one which took
   * over from it, should it have ended), else in the coverage file;
   * those without any are under null. Null while the coverage is not published.
   */
  coverage: Map<string | null, Commune[]> | null;
}

const collator = new Intl.Collator('fr');

/** The départements, with the missions locales that are active today. */
export function whereToGo(): WhereToGo[] {
  const register = readPublished(missionsLocales);
  const structures = register.filter(({ fin_validite }) => fin_validite === null);
  const names = new Map(
    register.flatMap(({ code }) => {
      const now = currentStructure(register, code);
      return now ? [[code, now.nom]] : [];
    }),
  );
  const towns = readPublished(communes);
  return readPublished(territoires)
    .filter(({ territoire_niveau }) => territoire_niveau === 'departement')
    .map(({ territoire_code: code, territoire_nom: nom }) => {
      const own = towns
        .filter(({ departement }) => departement === code)
        .toSorted((a, b) => collator.compare(a.nom, b.nom));
      return {
        code,
        nom,
        structures: structures.filter(({ departement }) => departement === code),
        communes: own,
        coverage: coverageOf(own, names),
      };
    });
}

function coverageOf(
  towns: readonly Commune[],
  names: ReadonlyMap<string, string>,
): WhereToGo['coverage'] {
  const rows = readPublished(couverture);
  if (rows.length === 0) return null;
  const covered = Map.groupBy(rows, ({ commune_insee: code }) => code);
  const pairs = towns.flatMap((commune) =>
    (covered.get(commune.code) ?? [null]).map((row) => ({
      commune,
      mission: row && (names.get(row.code_ml) ?? row.mission_locale),
    })),
  );
  const groups = [...Map.groupBy(pairs, ({ mission }) => mission)].sort(([a], [b]) =>
    a === null ? 1 : b === null ? -1 : collator.compare(a, b),
  );
  return new Map(groups.map(([mission, list]) => [mission, list.map(({ commune }) => commune)]));
}
