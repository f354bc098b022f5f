import type { Situation } from '../person.ts';

/** Monthly rate at which contact with the mission locale is lost, by situation. */
export const lossRates: Readonly<Record<Situation, number>> = {
  emploi: 0.12,
  alternance: 0.105,
  formation: 0.02,
  scolarite: 0.14,
  volontariat: 0.07,
  immersion: 0.03,
  demandeur_emploi: 0.1075,
  non_professionnelle: 0.12,
  inconnue: 0.118,
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

/**
 * What is known of a person out of contact: some are heard of no more at once, others later (a rate
 * a month). Of the rest the mission locale learns what they do, by telephone or from partners, as
 * iMilo keeps a situation until another is typed; who has a job or a training less often goes silent. Invented: see the targets of the calibration.
 */
export const silence = { atOnce: 0.35, monthly: 0.03, whenBusy: 0.5 };

/** Probability of coming back at the end of what has been done out of contact. */
export const returnAtEnd = 0.2;
