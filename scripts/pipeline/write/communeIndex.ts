import type { CommuneIndex, IndexedStructure } from '../../../src/contracts/communeIndex.ts';
import type { communes } from '../../../src/contracts/communes.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';
import type { couverture } from '../../../src/contracts/couverture.ts';
import { coveringStructure } from '../../../src/contracts/coveringStructure.ts';
import { formerNames } from '../../../src/contracts/formerNames.ts';
import type { missionsLocales } from '../../../src/contracts/missionsLocales.ts';
import { nearestSeats } from '../../../src/contracts/nearestSeats.ts';
import type { territoires } from '../../../src/contracts/territoires.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';

type Town = RowOf<typeof communes>;
type Structure = RowOf<typeof missionsLocales>;

/** Missions locales near another that are given. */
const near = 3;

/**
 * `recherche_communes.json`: what the search of a municipality needs, and no more; null while the
 * municipalities are not published.
 */
export function communeIndex(tables: readonly PublishedTable[]): CommuneIndex | null {
  const rowsOf = <R>(name: string) =>
    (tables.find(({ contract }) => contract.name === name)?.rows ?? []) as unknown as R[];
  const towns = rowsOf<Town>('communes');
  if (towns.length === 0) return null;
  const register = rowsOf<Structure>('missions_locales');
  const coverage = rowsOf<RowOf<typeof couverture>>('couverture');
  const open = register.filter(({ fin_validite: end }) => end === null);
  const lines = coverage.map((line) => {
    const structure = coveringStructure(register, line);
    return {
      town: line.commune_insee,
      name: structure.nom,
      code: 'code' in structure ? structure.code : null,
    };
  });
  const strangers = [...new Set(lines.filter(({ code }) => code === null).map(({ name }) => name))];
  const rankOf = ({ code, name }: (typeof lines)[number]) =>
    code === null
      ? open.length + strangers.indexOf(name)
      : open.findIndex((structure) => structure.code === code);
  const covered = new Map(
    [...Map.groupBy(lines, ({ town }) => town)].map(([town, own]) => [
      town,
      [...new Set(own.map(rankOf))],
    ]),
  );
  return {
    structures: [
      ...open.map((structure) => indexed(structure, open)),
      ...strangers.map((nom) => ({ nom })),
    ],
    departements: rowsOf<RowOf<typeof territoires>>('territoires')
      .filter(({ territoire_niveau: level }) => level === 'departement')
      .map(({ territoire_code: code, territoire_nom: nom }) => ({
        code,
        nom,
        ...listsOf(
          towns.filter(({ departement }) => departement === code),
          { open, covered: coverage.length > 0 ? covered : null },
        ),
      })),
  };
}

function indexed(structure: Structure, open: readonly Structure[]): IndexedStructure {
  const {
    nom,
    code,
    departement,
    commune: ville,
    adresse,
    code_postal,
    adresse_statut,
  } = structure;
  return {
    nom,
    code,
    departement,
    ville,
    ...(adresse && { adresse }),
    ...(code_postal && { code_postal }),
    ...(adresse_statut === 'a_confirmer' && { a_confirmer: true }),
    proches: nearestSeats(structure, open, near).map((other) => open.indexOf(other)),
  };
}

/** What is said of the municipalities of a département, in lists in step. */
function listsOf(
  towns: readonly Town[],
  {
    open,
    covered,
  }: { open: readonly Structure[]; covered: ReadonlyMap<string, readonly number[]> | null },
): Omit<CommuneIndex['departements'][number], 'code' | 'nom'> {
  const former = towns.flatMap(({ anciennes_communes: names }, rank) =>
    formerNames(names).map((name): [string, number] => [name, rank]),
  );
  const seats = towns.flatMap(({ code }, rank) =>
    open.flatMap(({ commune_insee }, structure): [number, number][] =>
      commune_insee === code ? [[rank, structure]] : [],
    ),
  );
  return {
    communes: towns.map(({ nom }) => nom),
    ...(towns.some(({ codes_postaux }) => codes_postaux) && {
      postaux: towns.map(({ codes_postaux }) => codes_postaux ?? ''),
    }),
    ...(former.length > 0 && { anciennes: former }),
    ...(covered && { missions: towns.map(({ code }) => alone(covered.get(code) ?? [])) }),
    ...(seats.length > 0 && { sieges: seats }),
  };
}

/** Most have one: it needs no list. */
function alone(ranks: readonly number[]): number | number[] {
  const [first] = ranks;
  return ranks.length === 1 && first !== undefined ? first : [...ranks];
}
