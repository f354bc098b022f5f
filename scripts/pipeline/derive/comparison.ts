import { chiffresCles } from '../../../src/contracts/chiffresCles.ts';
import { type Comparaison, comparedIndicators } from '../../../src/contracts/comparaison.ts';
import { indicatorOf } from '../../../src/contracts/indicatorCatalogue.ts';
import type { KeyFigure } from './keyFigures.ts';
import type { PublishedTable } from './publishedTables.ts';

/**
 * `comparaison.json`: the published key figures that territories are compared by; null while there
 * are none.
 */
export function comparison(tables: readonly PublishedTable[]): Comparaison | null {
  const table = tables.find(({ contract }) => contract.name === chiffresCles.name);
  if (table === undefined) return null;
  const rows = table.rows as unknown as KeyFigure[];
  const index = new Map(rows.map((row) => [keyOf(row, row.annee, row.indicateur), row]));
  const held = new Set(rows.map(({ indicateur }) => indicateur));
  const annees = [...new Set(rows.map(({ annee }) => annee))].sort((a, b) => a - b);
  const latest = rows.filter(({ annee }) => annee === annees.at(-1));
  const places = [...new Map(latest.map((row) => [placeOf(row), row])).values()];
  const levels = new Set(rows.map((row) => levelOf(row, row.annee)));
  const figure = (place: KeyFigure, year: number, indicator: string) =>
    index.get(keyOf(place, year, indicator));
  return {
    statut: table.status,
    annees,
    territoires: places.map((row) => ({
      niveau: row.territoire_niveau,
      code: row.territoire_code,
      nom: row.territoire_nom,
    })),
    indicateurs: comparedIndicators
      .flatMap(({ indicators }) => indicators)
      .filter((id) => held.has(id))
      .map((id) => ({
        indicateur: id,
        libelle: indicatorOf(id).label,
        unite: indicatorOf(id).unit,
        valeurs: places.map((place) =>
          annees.map((year) => cellOf(figure(place, year, id), levels.has(levelOf(place, year)))),
        ),
        bornes: places.map((place) => boundsOf(figure(place, annees.at(-1) ?? 0, id))),
      })),
  };
}

function placeOf({ territoire_niveau: level, territoire_code: code }: KeyFigure): string {
  return `${level}|${code}`;
}

function keyOf(place: KeyFigure, year: number, indicator: string): string {
  return `${placeOf(place)}|${year}|${indicator}`;
}

function levelOf({ territoire_niveau: level }: KeyFigure, year: number): string {
  return `${level}|${year}`;
}

type Value = Comparaison['indicateurs'][number]['valeurs'][number][number];

/**
 * A value, or why there is none: a structure that did not exist yet has no row, no more than a year
 * that is published for wider territories alone.
 */
function cellOf(figure: KeyFigure | undefined, isLevelHeld: boolean): Value {
  if (figure === undefined) return isLevelHeld ? 'sans_objet' : 'non_disponible';
  const { valeur, statut_valeur: status } = figure;
  if (valeur !== null) return valeur;
  return status === 'publie' ? 'non_disponible' : status;
}

function boundsOf(figure: KeyFigure | undefined): [number, number] | null {
  const { borne_basse: low = null, borne_haute: high = null } = figure ?? {};
  return low === null || high === null ? null : [low, high];
}
