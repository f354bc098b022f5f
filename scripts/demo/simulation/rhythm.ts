import { type Month, monthIndex, yearOfMonth } from '../calendar.ts';
import { type Flow, flows } from './flows.ts';
import { seasons } from './seasons.ts';
import { shocks } from './shocks.ts';
import { trends } from './trends.ts';

const first = monthIndex(2012, 1);
const last = monthIndex(2030, 12);

const levels = Object.fromEntries(flows.map((flow) => [flow, levelsOf(flow)])) as Record<
  Flow,
  Float64Array
>;

/** Level of a flow in a month: season × slow trend × crisis, around 1. */
export function rhythm(flow: Flow, month: Month): number {
  return levels[flow][Math.max(0, Math.min(month, last) - first)] ?? 1;
}

function levelsOf(flow: Flow): Float64Array {
  return Float64Array.from({ length: last - first + 1 }, (_, rank) => level(flow, first + rank));
}

function level(flow: Flow, month: Month): number {
  const year = yearOfMonth(month);
  const rank = month - monthIndex(year, 1);
  const season = seasons[flow];
  const mean = season.reduce((sum, value) => sum + value, 0) / 12;
  const shock = shocks[year]?.[flow]?.[rank + 1] ?? 1;
  return ((season[rank] ?? 1) / mean) * trend(flow, year) * shock;
}

function trend(flow: Flow, year: number): number {
  const byYear = trends[flow];
  if (byYear === undefined) return 1;
  const years = Object.keys(byYear).map(Number);
  const nearest = Math.max(Math.min(...years), Math.min(year, Math.max(...years)));
  return byYear[nearest] ?? 1;
}
