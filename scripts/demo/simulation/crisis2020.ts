import type { Flow } from './flows.ts';

/** Level of a month of 2020 (3 = March) when it was not 1. */
type Shock = Readonly<Record<number, number>>;

const schemes: Shock = { 3: 0.6, 4: 0.35, 5: 0.5, 6: 0.9, 11: 0.9 };

const collective: Shock = { 3: 0.5, 4: 0.05, 5: 0.15, 6: 0.55, 7: 0.8, 11: 0.45, 12: 0.7 };

/**
 * The lockdowns of 2020: receptions and entries stop in April, interviews go on by telephone,
 * collective work stops and resumes slowly.
 */
export const crisis2020: Readonly<Partial<Record<Flow, Shock>>> = {
  accueil: { 3: 0.55, 4: 0.12, 5: 0.35, 6: 0.9, 11: 0.85 },
  formation: { 3: 0.55, 4: 0.2, 5: 0.4, 6: 0.85, 11: 0.9 },
  emploi: { 3: 0.6, 4: 0.3, 5: 0.5, 6: 0.85, 11: 0.8, 12: 0.95 },
  alternance: { 3: 0.5, 4: 0.2, 5: 0.4, 6: 0.8 },
  volontariat: { 3: 0.5, 4: 0.1, 5: 0.3, 6: 0.7 },
  immersion: { 3: 0.45, 4: 0.02, 5: 0.1, 6: 0.5, 7: 0.8, 11: 0.6 },
  entretien: { 3: 0.9, 4: 0.88, 5: 0.9, 6: 1 },
  atelier: collective,
  pacea: schemes,
  garantie_jeunes: schemes,
  permis_b_region: { 3: 0.8, 4: 0.5, 5: 0.65 },
  pass_numerique: collective,
  mobilite_internationale: { 3: 0.3, 4: 0, 5: 0, 6: 0.1, 7: 0.3, 8: 0.4, 11: 0.4, 12: 0.4 },
  point_sante: collective,
  erip: collective,
};
