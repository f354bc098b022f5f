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

/** One published figure; undefined where no row holds it, as the network of a year may not. */
export function findKeyFigure(
  year: number,
  indicator: string,
  territory = region,
): KeyFigure | undefined {
  return allFigures().get(keyOf(year, territory, indicator));
}

/** One published figure; throws when the publication holds no such row. */
export function keyFigure(year: number, indicator: string, territory = region): KeyFigure {
  const figure = findKeyFigure(year, indicator, territory);
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

/** The years in which a territory has figures, in order: structures open, merge and close. */
export function territoryYears(territory: TerritoryKey): number[] {
  return keyFigureYears().filter((year) =>
    allFigures().has(keyOf(year, territory, 'jeunes_accompagnes')),
  );
}

/** The year to show first: the latest final one, the latest of all while none is final. */
export function referenceYear(): number {
  const figures = keyFigureYears().map((year) => keyFigure(year, 'jeunes_accompagnes'));
  const latest = figures.findLast(({ statut }) => statut === 'definitif') ?? figures.at(-1);
  if (latest === undefined) throw new Error('aucune année publiée');
  return latest.annee;
}

/**
 * The year to show first of an indicator: the reference year, or the last one before it in which the
 * region has it. The network's numbers may come after the activity.
 */
export function referenceYearOf(indicator: string): number {
  const latest = referenceYear();
  return knownYear(indicator, latest) ?? latest;
}

/** The last year, up to a year, in which the region's figure is available; null before all of them. */
export function knownYear(indicator: string, year: number): number | null {
  const known = keyFigureSeries(indicator).findLast(
    (figure) => figure.annee <= year && figure.statut_valeur !== 'non_disponible',
  );
  return known?.annee ?? null;
}

/** An indicator's figures for a territory, every year that holds one in order. */
export function keyFigureSeries(indicator: string, territory = region): KeyFigure[] {
  return keyFigureYears().flatMap((year) => findKeyFigure(year, indicator, territory) ?? []);
}

/** The latest year in which an indicator has a figure for the region; undefined where none has. */
export function latestYearOf(indicator: string): number | undefined {
  return keyFigureSeries(indicator).at(-1)?.annee;
}

let byLevel: Map<string, KeyFigure[]> | null = null;

function levelKey(year: number, indicator: string, level: TerritoryKey['level']): string {
  return `${year}|${level}|${indicator}`;
}

/** An indicator's figures for every territory of a level, in the order of the publication. */
export function keyFiguresByTerritory(
  year: number,
  indicator: string,
  level: TerritoryKey['level'],
): readonly KeyFigure[] {
  byLevel ??= Map.groupBy(readPublished(chiffresCles), (row) =>
    levelKey(row.annee, row.indicateur, row.territoire_niveau),
  );
  return byLevel.get(levelKey(year, indicator, level)) ?? [];
}
