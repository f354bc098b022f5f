import { chiffresCles } from '../contracts/chiffresCles.ts';
import type { Comparaison } from '../contracts/comparaison.ts';
import { indicatorCatalogue } from '../contracts/indicatorCatalogue.ts';
import { type KeyFigure, keyFigureYears } from './keyFigure.ts';
import { manifest } from './manifest.ts';
import { readPublished } from './readPublished.ts';

/**
 * Every key figure of the latest year, as `comparaison.json` holds those of every year for fewer
 * indicators: the search answers with the number itself.
 */
export function searchFigures(): Comparaison {
  const latest = keyFigureYears().slice(-1);
  const rows = readPublished(chiffresCles).filter(({ annee }) => latest.includes(annee));
  const placeOf = (row: KeyFigure) => `${row.territoire_niveau}|${row.territoire_code}`;
  const byPlace = Map.groupBy(rows, placeOf);
  const places = [...byPlace.values()].flatMap(([first]) => first ?? []);
  const index = new Map(rows.map((row) => [`${placeOf(row)}|${row.indicateur}`, row]));
  const held = new Set(rows.map(({ indicateur }) => indicateur));
  return {
    statut: manifest().statut,
    annees: latest,
    territoires: places.map((row) => ({
      niveau: row.territoire_niveau,
      code: row.territoire_code,
      nom: row.territoire_nom,
    })),
    indicateurs: indicatorCatalogue
      .filter(({ id }) => held.has(id))
      .map(({ id, label, unit }) => {
        const figures = places.map((place) => index.get(`${placeOf(place)}|${id}`));
        return {
          indicateur: id,
          libelle: label,
          unite: unit,
          valeurs: figures.map((figure) => [cellOf(figure)]),
          bornes: figures.map(boundsOf),
        };
      }),
  };
}

type Value = Comparaison['indicateurs'][number]['valeurs'][number][number];

/** A value, or why there is none; what has no row is not published for that territory. */
function cellOf(figure: KeyFigure | undefined): Value {
  if (figure === undefined) return 'non_disponible';
  const { valeur, statut_valeur: status } = figure;
  return valeur ?? (status === 'publie' ? 'non_disponible' : status);
}

function boundsOf(figure: KeyFigure | undefined): [number, number] | null {
  const { borne_basse: low = null, borne_haute: high = null } = figure ?? {};
  return low === null || high === null ? null : [low, high];
}
