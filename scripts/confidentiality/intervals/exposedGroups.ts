import type { Cell } from '../linkedTables.ts';
import { intervalVerdict, type Knowledge } from './intervalVerdict.ts';
import { activity } from './tightenBounds.ts';
import type { Row, UnknownSystem } from './UnknownSystem.ts';

/**
 * Hidden cells that a relation adds up: what is left of its total, once what is shown is taken
 * away, is a count of people as well. “A or B” is told by a small one, though neither is alone.
 */
export function exposedGroups(system: UnknownSystem, knowledge: Knowledge): Cell[] {
  return system.rows
    .filter(({ lower, upper }) => lower === upper)
    .flatMap((row) => groupOf(system, row, knowledge));
}

function groupOf(system: UnknownSystem, row: Row, knowledge: Knowledge): Cell[] {
  const ranks = row.columns.map((_, rank) => rank);
  const isHidden = (rank: number) => {
    const cell = system.cells[row.columns[rank] as number] as Cell;
    return cell.status === 'secret' && cell.threshold !== null;
  };
  const hidden = ranks.filter(isHidden);
  const signs = new Set(hidden.map((rank) => row.coefficients[rank]));
  const [sign] = signs;
  if (hidden.length < 2 || signs.size > 1 || Math.abs(sign ?? 0) !== 1) return [];
  const others = ranks.filter((rank) => !isHidden(rank));
  const { least, greatest } = activity(system, {
    ...row,
    columns: others.map((rank) => row.columns[rank] as number),
    coefficients: others.map((rank) => row.coefficients[rank] as number),
  });
  const ends = [row.lower - greatest, row.upper - least].map((end) => end / (sign as number));
  const group = hidden.map((rank) => system.cells[row.columns[rank] as number] as Cell);
  const threshold = Math.max(...group.map((cell) => cell.threshold ?? 0));
  const [low, high] = [Math.max(0, Math.min(...ends)), Math.max(...ends)];
  return intervalVerdict({ threshold }, low, high, knowledge) === 'exposed' ? group : [];
}
