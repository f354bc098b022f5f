/** How often young people enter a situation in a département, 1 being the regional average. */
export interface DepartementProfile {
  formation: number;
  alternance: number;
}

function profile(formation: number, alternance: number): DepartementProfile {
  return { formation, alternance };
}

/**
 * Contrasts between départements, invented for the demonstration so that its maps tell something.
 * Those of jobs follow unemployment (see `structureProfiles`).
 */
export const departementProfiles: Readonly<Record<string, DepartementProfile>> = {
  '16': profile(1.05, 0.98),
  '17': profile(0.94, 1.05),
  '19': profile(1.08, 1.08),
  '23': profile(1.1, 0.95),
  '24': profile(1.1, 0.97),
  '33': profile(0.97, 0.95),
  '40': profile(1.02, 1.06),
  '47': profile(1.16, 0.92),
  '64': profile(0.79, 1.1),
  '79': profile(0.91, 1.15),
  '86': profile(1.03, 1.0),
  '87': profile(1.08, 0.93),
};
