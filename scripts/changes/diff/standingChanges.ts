import { chiffresCles } from '../../../src/contracts/chiffresCles.ts';
import { type Position, position } from '../../../src/publication/position.ts';
import type { KeyFigure } from '../../pipeline/derive/keyFigures.ts';
import type { PublishedTable } from '../../pipeline/derive/publishedTables.ts';

/** A territory that no longer stands where it stood against the region; null: not known. */
export interface PositionChange {
  row: KeyFigure;
  before: Position | null;
  after: Position | null;
}

/** The territory that has the highest or the lowest rate of a level, when it is another one. */
export interface ExtremeChange {
  row: KeyFigure;
  end: 'haut' | 'bas';
  before: string;
  after: string;
}

interface Rate {
  row: KeyFigure;
  position: Position | null;
}

/** What changes in the places of territories, by the rates of `chiffres_cles`. */
export function standingChanges(
  before: readonly PublishedTable[],
  after: readonly PublishedTable[],
): { positions: PositionChange[]; extremes: ExtremeChange[] } {
  const [old, now] = [ratesOf(before), ratesOf(after)];
  const positions = [...now].flatMap(([key, { row, position: place }]): PositionChange[] => {
    const former = old.get(key);
    if (former === undefined || former.position === place) return [];
    return [{ row, before: former.position, after: place }];
  });
  return { positions, extremes: extremeChanges([...old.values()], [...now.values()]) };
}

/** Every rate of a département or of a mission locale, by its key. */
function ratesOf(tables: readonly PublishedTable[]): Map<string, Rate> {
  const table = tables.find(({ contract }) => contract.name === chiffresCles.name);
  const rows = ((table?.rows ?? []) as unknown as KeyFigure[]).filter(
    ({ denominateur, unite }) => unite === '%' && denominateur !== null,
  );
  const regions = new Map(
    rows
      .filter(({ territoire_niveau: level }) => level === 'region')
      .map((row) => [`${row.annee}|${row.indicateur}`, row]),
  );
  return new Map(
    rows
      .filter(({ territoire_niveau: level }) => level !== 'region')
      .map((row) => {
        const region = regions.get(`${row.annee}|${row.indicateur}`);
        const key = [row.annee, row.indicateur, row.territoire_niveau, row.territoire_code];
        return [key.join('|'), { row, position: region ? position(row, region) : null }];
      }),
  );
}

function extremeChanges(old: readonly Rate[], now: readonly Rate[]): ExtremeChange[] {
  const groupOf = ({ row }: Rate) => [row.annee, row.indicateur, row.territoire_niveau].join('|');
  const former = Map.groupBy(old, groupOf);
  return [...Map.groupBy(now, groupOf)].flatMap(([key, own]) =>
    (['haut', 'bas'] as const).flatMap((end): ExtremeChange[] => {
      const before = extreme(former.get(key) ?? [], end);
      const after = extreme(own, end);
      if (!before || !after || before.territoire_code === after.territoire_code) return [];
      return [{ row: after, end, before: before.territoire_nom, after: after.territoire_nom }];
    }),
  );
}

/** The first by code among equals. */
function extreme(rates: readonly Rate[], end: ExtremeChange['end']): KeyFigure | undefined {
  const sign = end === 'haut' ? -1 : 1;
  const published = rates.map(({ row }) => row).filter(({ valeur }) => valeur !== null);
  return published.sort(
    (a, b) =>
      sign * (Number(a.valeur) - Number(b.valeur)) ||
      (a.territoire_code < b.territoire_code ? -1 : 1),
  )[0];
}
