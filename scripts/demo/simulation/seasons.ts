import type { Flow } from './flows.ts';

/** Twelve relative levels, January to December. */
type Season = readonly number[];

const acts: Season = [1.1, 1.02, 1.1, 0.98, 0.92, 1.0, 0.88, 0.58, 1.15, 1.16, 1.06, 0.85];

/** Contracts are signed at the start of the year and in autumn (monthly entries of the State). */
const contracts: Season = [1.25, 1.05, 1.1, 1.0, 0.9, 0.95, 0.8, 0.6, 1.2, 1.2, 1.05, 0.9];

const flat: Season = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

/** Seasonality: first receptions peak in September, everything is low in August. */
export const seasons: Readonly<Record<Flow, Season>> = {
  accueil: [1.06, 0.94, 0.98, 0.86, 0.8, 0.88, 0.72, 0.5, 1.62, 1.42, 1.12, 0.74],
  formation: [1.25, 1.0, 1.1, 0.9, 0.8, 0.65, 0.4, 0.3, 1.65, 1.55, 1.2, 0.6],
  formation_region: flat,
  emploi: [0.85, 0.85, 0.95, 1.05, 1.1, 1.3, 1.3, 0.9, 1.15, 1.02, 0.92, 0.8],
  emploi_durable: flat,
  alternance: [0.45, 0.35, 0.35, 0.3, 0.3, 0.35, 0.7, 1.0, 3.6, 2.5, 1.4, 0.6],
  scolarite: [0.3, 0.1, 0, 0, 0, 0, 0, 0.4, 8, 2.4, 0.6, 0.2],
  volontariat: [1.0, 0.9, 0.8, 0.6, 0.5, 0.6, 0.5, 0.5, 1.9, 2.2, 1.7, 0.8],
  immersion: [1.1, 1.1, 1.2, 1.05, 1.05, 1.0, 0.75, 0.4, 1.0, 1.25, 1.25, 0.85],
  contact: flat,
  entretien: acts,
  atelier: acts,
  sante: flat,
  numerique: flat,
  mobilite: flat,
  logement: flat,
  citoyennete: flat,
  pacea: acts,
  garantie_jeunes: acts,
  cej: contracts,
  permis_b_region: acts,
  pass_numerique: acts,
  mobilite_internationale: [0.7, 1.1, 1.3, 1.4, 1.1, 0.8, 0.5, 0.4, 1.4, 1.5, 1.0, 0.8],
  aide_alimentaire: [1.2, 1.1, 1.1, 1.0, 0.9, 0.9, 0.8, 0.6, 1.0, 1.0, 1.1, 1.3],
  point_sante: acts,
  erip: acts,
};
