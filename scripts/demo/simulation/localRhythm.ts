import { type Month, monthIndex, yearOfMonth } from '../calendar.ts';
import { around1 } from './draw.ts';
import { type Flow, flows } from './flows.ts';
import { localSeasons } from './localSeasons.ts';
import { rhythm } from './rhythm.ts';
import { type Random, stream } from './stream.ts';
import type { LocalSeason } from './structureProfiles.ts';

/** Level of a flow in a structure and a month, around 1. */
export type LocalRhythm = (flow: Flow, month: Month) => number;

const first = monthIndex(2012, 1);
const last = monthIndex(2030, 12);

/** How much a structure wavers from year to year (standard deviation of the logarithm). */
const wavering = 0.045;

/** How much a structure's season leans to a part of the year of its own: at most so much. */
const leaning = 0.2;

/** The network's rhythm times a structure's own level, season, good and bad years. */
export function localRhythm(
  seed: number,
  structure: number,
  levels: Readonly<Record<Flow, number>>,
  season: LocalSeason | null,
): LocalRhythm {
  const tables = Object.fromEntries(
    flows.map((flow, rank) => [
      flow,
      levelsOf(flow, levels[flow], stream(seed, 9, structure, rank), season),
    ]),
  ) as Record<Flow, Float64Array>;
  return (flow, month) => tables[flow][Math.min(month, last) - first] ?? 1;
}

function levelsOf(
  flow: Flow,
  level: number,
  random: Random,
  season: LocalSeason | null,
): Float64Array {
  const months = seasonOf(flow, random, season);
  const years = new Map<number, number>();
  return Float64Array.from({ length: last - first + 1 }, (_, rank) => {
    const year = yearOfMonth(first + rank);
    const waver = years.get(year) ?? around1(random, wavering);
    years.set(year, waver);
    return level * waver * (months[rank % 12] ?? 1) * rhythm(flow, first + rank);
  });
}

/** A wave over the year, with a height and a top of its own, and what the place is known for. */
function seasonOf(flow: Flow, random: Random, season: LocalSeason | null): number[] {
  if (!seasonal.has(flow)) return [];
  const [height, top] = [leaning * random(), 12 * random()];
  const place = season === null ? undefined : localSeasons[season][flow];
  return Array.from(
    { length: 12 },
    (_, month) =>
      (1 + height * Math.cos((2 * Math.PI * (month - top)) / 12)) * (place?.[month] ?? 1),
  );
}

/** Flows that have a season of their own in each structure. */
const seasonal: ReadonlySet<Flow> = new Set([
  'accueil',
  'formation',
  'emploi',
  'alternance',
  'entretien',
  'atelier',
]);
