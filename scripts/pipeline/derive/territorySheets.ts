import { indicatorOf } from '../../../src/contracts/indicatorCatalogue.ts';
import { similarityProfile, similaritySize } from '../../../src/contracts/similarityFeatures.ts';
import type { PageLevel } from '../../../src/contracts/territorySlug.ts';
import type { Cell } from '../dataset.ts';
import type { PublishedTable } from './publishedTables.ts';
import { type SheetRow, sheetDatasets, sheetRows } from './sheetRows.ts';

/** All that is published on one territory. */
export interface TerritorySheet {
  level: PageLevel;
  code: string;
  name: string;
  rows: SheetRow[];
}

interface Place {
  level: PageLevel;
  code: string;
  name: string;
  /** The département of a mission locale. */
  departement: string | null;
  /** The missions locales of a département. */
  structures: readonly string[];
  /** False for a structure that closed. */
  isOpen: boolean;
}

/** What is compared with peers: the size, the three ratios and the profile, the latest year. */
const isCompared = (indicator: string) =>
  indicator === similaritySize ||
  similarityProfile.includes(indicator) ||
  (indicatorOf(indicator).article4 && indicatorOf(indicator).partOf === null);

/**
 * One sheet for each département, then for each mission locale, in the order of their registers;
 * none for a structure that closed before the first period published, nor where nothing is known.
 */
export function territorySheets(tables: readonly PublishedTable[]): TerritorySheet[] {
  const rows = tables
    .filter(({ contract }) => sheetDatasets.includes(contract.name))
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((table) => table.rows.flatMap((row) => sheetRows(table, row)));
  const byPlace = Map.groupBy(rows, (row) => row.territoire_code);
  const sorted = new Map([...byPlace].map(([code, own]) => [code, bySeries(own)]));
  const of = (code: string) => sorted.get(code) ?? [];
  const region = rows.find((row) => row.territoire_niveau === 'region')?.territoire_code ?? '';
  return placesOf(tables).flatMap((place) => {
    const own = of(place.code);
    if (!place.isOpen && !own.some(isActivity)) return [];
    const latest = latestYear(own);
    const official = place.departement ? of(place.departement).filter(isOfficial) : [];
    const named = place.structures.flatMap((code) => of(code).filter(isNamed));
    const kinds = new Set(own.map(kindOf));
    const references = [place.departement, region]
      .flatMap((code) => (code ? of(code) : []))
      .filter((row) => kinds.has(kindOf(row)));
    const peers = [...place.structures, ...similarTo(tables, place.code)].flatMap(of);
    const held = [
      ...own,
      ...official,
      ...named,
      ...references.filter((row) => isReference(row, latest)),
      ...peers.filter((row) => isKeyFigure(row, latest) && isCompared(String(row.indicateur))),
    ];
    const { level, code, name } = place;
    return held.length === 0 ? [] : [{ level, code, name, rows: held }];
  });
}

function rank({ contract }: PublishedTable): number {
  return sheetDatasets.indexOf(contract.name);
}

function placesOf(tables: readonly PublishedTable[]): Place[] {
  const rowsOf = (name: string) =>
    tables.find(({ contract }) => contract.name === name)?.rows ?? ([] as Record<string, Cell>[]);
  const structures = rowsOf('missions_locales').map(
    ({ code, nom, departement, fin_validite: end }) => ({
      level: 'mission_locale' as const,
      code: String(code),
      name: String(nom),
      departement: String(departement),
      structures: [],
      isOpen: end === null,
    }),
  );
  const departements = rowsOf('territoires')
    .filter(({ territoire_niveau: level }) => level === 'departement')
    .map(({ territoire_code: code, territoire_nom: name }) => ({
      level: 'departement' as const,
      code: String(code),
      name: String(name),
      departement: null,
      structures: structures.filter((one) => one.departement === code).map((one) => one.code),
      isOpen: true,
    }));
  return [...departements, ...structures];
}

function similarTo(tables: readonly PublishedTable[], code: string): string[] {
  const table = tables.find(({ contract }) => contract.name === 'missions_locales_semblables');
  return (table?.rows ?? [])
    .filter((row) => row.code === code)
    .map((row) => String(row.code_semblable));
}

const isActivity = ({ jeu }: SheetRow) => jeu === 'chiffres_cles' || jeu === 'activite_mensuelle';
const isOfficial = ({ jeu }: SheetRow) => jeu === 'contexte_officiel';
const isNamed = ({ jeu }: SheetRow) => jeu === 'reperes_publies';
const isKeyFigure = ({ jeu, periode }: SheetRow, year: string) =>
  jeu === 'chiffres_cles' && periode === year;

/** What a row tells of: all that follows people is one thing. Nothing is compared with nothing. */
const kindOf = ({ jeu }: SheetRow) => (jeu.startsWith('parcours_') ? 'parcours' : jeu);

/** Months after the first reception at which every territory is published. */
const landmarks: readonly (number | null)[] = [0, 6, 12, 24];

/**
 * The rates of a greater territory, every year, and its pathways; its size and its
 * profile, the latest year alone.
 */
function isReference(row: SheetRow, year: string): boolean {
  if (row.jeu === 'parcours_parts') {
    const { territoire_niveau: level, indicateur, population, mois_depuis_accueil: month } = row;
    const isWhole = indicateur === 'situations' && population === 'ensemble';
    return level === 'region' && isWhole && landmarks.includes(month);
  }
  // Curves are not published of missions locales: their page gives those of their département.
  if (row.jeu === 'parcours_courbes' || row.jeu === 'parcours_ecarts') {
    return row.territoire_niveau === 'departement' && row.mois_depuis_accueil === 12;
  }
  if (row.jeu !== 'chiffres_cles') return false;
  const indicator = String(row.indicateur);
  const { kind } = indicatorOf(indicator).from;
  if (kind === 'rate') return true;
  return isKeyFigure(row, year) && (kind === 'share' || indicator === similaritySize);
}

function latestYear(rows: readonly SheetRow[]): string {
  return rows
    .filter(({ jeu }) => jeu === 'chiffres_cles')
    .reduce((latest, { periode }) => (periode > latest ? periode : latest), '');
}

/** The periods of a series one after the other, the series in the order in which they appear. */
function bySeries(rows: readonly SheetRow[]): SheetRow[] {
  const series = Map.groupBy(rows, ({ jeu, libelle }) => `${jeu}|${libelle}`);
  return [...series.values()].flatMap((own) =>
    own.sort((a, b) => (a.periode < b.periode ? -1 : 1)),
  );
}
