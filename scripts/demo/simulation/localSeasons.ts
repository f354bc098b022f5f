import type { Flow } from './flows.ts';
import type { LocalSeason } from './structureProfiles.ts';

/** Level of each month, January to December, on top of the network's season (see `seasons`). */
type Months = readonly number[];

/** Jobs of the coast in summer and of the vineyards in autumn, and what they leave for the rest. */
export const localSeasons: Readonly<Record<LocalSeason, Partial<Record<Flow, Months>>>> = {
  littoral: {
    emploi: [0.75, 0.8, 0.9, 1.15, 1.25, 1.45, 1.45, 1.0, 0.75, 0.75, 0.75, 0.8],
    accueil: [1.1, 1.1, 1.05, 1.0, 0.9, 0.8, 0.75, 0.8, 1.05, 1.2, 1.2, 1.1],
    formation: [1.15, 1.1, 1.05, 0.95, 0.85, 0.7, 0.7, 0.8, 1.0, 1.15, 1.2, 1.1],
  },
  vendanges: {
    emploi: [0.9, 0.9, 0.95, 0.95, 0.95, 0.95, 0.95, 1.3, 1.5, 1.05, 0.85, 0.85],
    accueil: [1.05, 1.05, 1.0, 1.0, 1.0, 1.0, 1.0, 0.85, 0.85, 1.05, 1.15, 1.05],
  },
};
