import type { RowOf } from '../../../src/contracts/contract.ts';
import type { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import type { Structure } from '../structure.ts';
import { around1, normal } from './draw.ts';
import { stream } from './stream.ts';
import { type StructureTraits, structureTraits } from './structureTraits.ts';

export type NetworkRow = RowOf<typeof reseauAnnuel>;

/** Means of the whole network on average over 2018-2020 (framework agreement). */
const network = { places: 590, professionals: 1300 };

/** Share of advisers among professionals. */
const advisers = 0.615;

/** Staff by year, 2018-2020 being 1: the CEJ brought reinforcements. */
const staff: Readonly<Record<number, number>> = {
  2018: 0.99,
  2019: 1,
  2020: 1.01,
  2021: 1.035,
  2022: 1.075,
  2023: 1.09,
  2024: 1.085,
  2025: 1.07,
};

/** Yearly growth of the number of places. */
const moreplaces = 0.006;

/** Places and staff of each structure and year, by its size: the rows of `reseau_annuel`. */
export function simulateNetwork(
  seed: number,
  structures: readonly Structure[],
  years: readonly number[],
): NetworkRow[] {
  const traits = structureTraits(seed, structures);
  const places = scaledTo(
    network.places,
    traits.map((one) => placeWeight(seed, one)),
  );
  const people = scaledTo(
    network.professionals,
    traits.map((one) => staffWeight(seed, one)),
  );
  return years.flatMap((annee) =>
    traits.map(({ code, rank }) => {
      const professionals = (people[rank] ?? 0) * (staff[annee] ?? 1) * waver(seed, rank, annee);
      const share = advisers + 0.03 * normal(stream(seed, 6, rank)) + 0.002 * (annee - 2019);
      return {
        annee,
        code_ml: code,
        lieux_accueil: Math.round((places[rank] ?? 0) * (1 + moreplaces * (annee - 2019))),
        professionnels_etp: toTenth(professionals),
        conseillers_etp: toTenth(professionals * share),
      };
    }),
  );
}

/** Rural structures need more places for as many young people; each has a few at least. */
function placeWeight(seed: number, { size, frr, rank }: StructureTraits): number {
  return (250 + size) * (0.6 + 1.1 * frr) * around1(stream(seed, 4, rank), 0.15);
}

function staffWeight(seed: number, { size, rank }: StructureTraits): number {
  return (120 + size) * around1(stream(seed, 5, rank), 0.07);
}

function waver(seed: number, rank: number, year: number): number {
  return around1(stream(seed, 7, rank, year), 0.025);
}

function scaledTo(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (total * weight) / sum);
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
