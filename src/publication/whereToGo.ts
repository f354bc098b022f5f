import { communes } from '../contracts/communes.ts';
import { couverture } from '../contracts/couverture.ts';
import { coveringStructure } from '../contracts/coveringStructure.ts';
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
  /** Null while the coverage is not published. */
  coverage: Coverage | null;
}

/** The mission locale of each municipality of a département. */
export interface Coverage {
  /**
   * Municipalities of each mission locale, by its name in our register (that of the one which took
   * over from it, should it have ended), else in the coverage file; those without any are under null.
   */
  groups: Map<string | null, Commune[]>;
  /** How many of them were deduced rather than read. */
  deduced: number;
}

const collator = new Intl.Collator('fr');

/** The départements, with the missions locales that are active today. */
export function whereToGo(): WhereToGo[] {
  const register = readPublished(missionsLocales);
  const structures = register.filter(({ fin_validite }) => fin_validite === null);
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
        coverage: coverageOf(own, register),
      };
    });
}

function coverageOf(
  towns: readonly Commune[],
  register: readonly PublishedRow<typeof missionsLocales>[],
): WhereToGo['coverage'] {
  const rows = readPublished(couverture);
  if (rows.length === 0) return null;
  const covered = Map.groupBy(rows, ({ commune_insee: code }) => code);
  const pairs = towns.flatMap((commune) =>
    (covered.get(commune.code) ?? [null]).map((row) => ({
      commune,
      mission: row && coveringStructure(register, row).nom,
      isDeduced: row?.lecture === 'deduit',
    })),
  );
  const groups = [...Map.groupBy(pairs, ({ mission }) => mission)].sort(([a], [b]) =>
    a === null ? 1 : b === null ? -1 : collator.compare(a, b),
  );
  return {
    groups: new Map(groups.map(([mission, list]) => [mission, list.map(({ commune }) => commune)])),
    deduced: pairs.filter(({ isDeduced }) => isDeduced).length,
  };
}
