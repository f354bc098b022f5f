import { chiffresCles } from '../contracts/chiffresCles.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type KeyFigure = PublishedRow<typeof chiffresCles>;

/** A territory as the key figures name it. */
export interface TerritoryKey {
  level: KeyFigure['territoire_niveau'];
  code: string;
}

export const region: TerritoryKey = { level: 'region', code: '75' };

let index: Map<string, KeyFigure> | null = null;

function keyOf(year: number, { level, code }: TerritoryKey, indicator: string): string {
  return `${year}|${level}|${code}|${indicator}`;
}

function allFigures(): Map<string, KeyFigure> {
  index ??= new Map(
    readPublished(chiffresCles).map((row) => [
      keyOf(row.annee, { level: row.territoire_niveau, code: row.territoire_code }, row.indicateur),
      row,
    ]),
  );
  return index;
}

/** One published figure; throws when the publication holds no such row. */
export function keyFigure(year: number, indicator: string, territory = region): KeyFigure {
  const figure = allFigures().get(keyOf(year, territory, indicator));
  if (figure === undefined) {
    throw new Error(`chiffre inconnu : ${keyOf(year, territory, indicator)}`);
  }
  return figure;
}

/** The figure of the year before; null in the first year of the series. */
export function previousFigure(figure: KeyFigure): KeyFigure | null {
  const territory = { level: figure.territoire_niveau, code: figure.territoire_code };
  return allFigures().get(keyOf(figure.annee - 1, territory, figure.indicateur)) ?? null;
}

let years: number[] | null = null;

/** The years of the series, in order. */
export function keyFigureYears(): readonly number[] {
  years ??= [...new Set(readPublished(chiffresCles).map(({ annee }) => annee))].sort(
    (a, b) => a - b,
  );
  return years;
}

/** An indicator's figures for a territory, every year in order. */
export function keyFigureSeries(indicator: string, territory = region): KeyFigure[] {
  return keyFigureYears().map((year) => keyFigure(year, indicator, territory));
}

/** An indicator's figures for every territory of a level. */
export function keyFiguresByTerritory(
  year: number,
  indicator: string,
  level: TerritoryKey['level'],
): KeyFigure[] {
  return readPublished(chiffresCles).filter(
    (row) => row.annee === year && row.indicateur === indicator && row.territoire_niveau === level,
  );
}
