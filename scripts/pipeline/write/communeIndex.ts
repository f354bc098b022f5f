import type { CommuneIndex } from '../../../src/contracts/communeIndex.ts';
import { currentStructure, type StructureEnd } from '../../../src/contracts/currentStructure.ts';
import { formerNames } from '../../../src/contracts/formerNames.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';

/**
 * `recherche_communes.json`: what the search of a municipality needs, and no more; null while the
 * municipalities are not published.
 */
export function communeIndex(tables: readonly PublishedTable[]): CommuneIndex | null {
  const rowsOf = (name: string) => tables.find(({ contract }) => contract.name === name)?.rows;
  const communes = rowsOf('communes');
  if (communes === undefined) return null;
  const register = (rowsOf('missions_locales') ?? []) as unknown as (StructureEnd & {
    nom: string;
    departement: string;
    commune: string;
  })[];
  const structures = register.filter(({ fin_validite: end }) => end === null);
  const names = new Map(
    register.flatMap(({ code }) => {
      const now = currentStructure(register, code);
      return now ? [[code, now.nom] as const] : [];
    }),
  );
  const coverage = coverageOf(rowsOf('couverture') ?? [], names);
  const departements = (rowsOf('territoires') ?? [])
    .filter(({ territoire_niveau: level }) => level === 'departement')
    .map(({ territoire_code: code, territoire_nom: nom }) => {
      const own = communes.filter(({ departement }) => departement === code);
      const former = own.flatMap(({ anciennes_communes: names }, rank) =>
        formerNames(names ? String(names) : null).map((name): [string, number] => [name, rank]),
      );
      return {
        code: String(code),
        nom: String(nom),
        villes: structures
          .filter(({ departement }) => departement === code)
          .map(({ commune }) => commune),
        communes: own.map((commune) => String(commune.nom)),
        ...(former.length > 0 && { anciennes: former }),
        ...(coverage.structures.length > 0 && {
          missions: own.map((commune) => coverage.ranks.get(commune.code) ?? []),
        }),
      };
    });
  return { structures: coverage.structures, departements };
}

/** The missions locales of the coverage file, and their ranks for each Insee code. */
function coverageOf(rows: PublishedTable['rows'], names: ReadonlyMap<unknown, string>) {
  const nameOf = (row: PublishedTable['rows'][number]) =>
    names.get(row.code_ml) ?? String(row.mission_locale);
  const structures = [...new Set(rows.map(nameOf))];
  const groups = Map.groupBy(rows, ({ commune_insee: code }) => code);
  const ranks = [...groups].map(
    ([code, own]) => [code, own.map((row) => structures.indexOf(nameOf(row)))] as const,
  );
  return { structures, ranks: new Map(ranks) };
}
