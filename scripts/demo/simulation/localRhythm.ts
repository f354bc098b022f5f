import { type Month, monthIndex, yearOfMonth } from '../calendar.ts';
import { around1 } from './draw.ts';
import { type Flow, flows } from './flows.ts';
import { rhythm } from './rhythm.ts';
import { stream } from './stream.ts';

/** Level of a flow in a structure and a month, around 1. */
export type LocalRhythm = (flow: Flow, month: Month) => number;

const first = monthIndex(2012, 1);
const last = monthIndex(2030, 12);

/** How much a structure wavers from year to year (standard deviation of the logarithm). */
const wavering = 0.02;

/** The network's rhythm times a structure's own level and its good and bad years. */
export function localRhythm(
  seed: number,
  structure: number,
  levels: Readonly<Record<Flow, number>>,
): LocalRhythm {
  const tables = Object.fromEntries(
    flows.map((flow, rank) => [
      flow,
      levelsOf(flow, levels[flow], stream(seed, 9, structure, rank)),
    ]),
  ) as Record<Flow, Float64Array>;
  return (flow, month) => tables[flow][Math.min(month, last) - first] ?? 1;
}

function levelsOf(flow: Flow, level: number, random: () => number): Float64Array {
  const years = new Map<number, number>();
  return Float64Array.from({ length: last - first + 1 }, (_, rank) => {
    const year = yearOfMonth(first + rank);
    const waver = years.get(year) ?? around1(random, wavering);
    years.set(year, waver);
    return level * waver * rhythm(flow, first + rank);
  });
}
