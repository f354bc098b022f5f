import type { Situation } from '../person.ts';

/** Monthly rate at which contact with the mission locale is lost, by situation. */
export const lossRates: Readonly<Record<Situation, number>> = {
  emploi: 0.105,
  alternance: 0.1,
  formation: 0.02,
  scolarite: 0.14,
  volontariat: 0.07,
  immersion: 0.03,
  demandeur_emploi: 0.0945,
  non_professionnelle: 0.112,
  inconnue: 0.11,
};

/** In a lasting job; and in the three months that follow the first reception, when many give up. */
export const lossInLastingJob = 0.14;
export const earlyLoss = 1.7;

/** Monthly rate of coming back after a loss of contact, by the length of the gap in months. */
export function returnRate(gap: number): number {
  if (gap < 3) return 0.03;
  if (gap < 12) return 0.025;
  return gap < 24 ? 0.012 : 0.004;
}

/** Probability of coming back at the end of what has been done out of contact. */
export const returnAtEnd = 0.32;
