import type { ActType, Situation, Theme } from '../person.ts';
import type { FollowUpMonth } from './career.ts';

/** Mean number of interviews a month, by situation, before season, trend and structure. */
const interviews: Readonly<Record<Situation, number>> = {
  emploi: 0.5,
  alternance: 0.311,
  formation: 0.688,
  scolarite: 0.199,
  volontariat: 0.388,
  immersion: 1.055,
  demandeur_emploi: 1.2,
  non_professionnelle: 0.833,
  inconnue: 0.611,
};

/** Interviews of a month: more in the first weeks, and in a Garantie jeunes or CEJ. */
export function interviewRate({ situation, rank, durable }: FollowUpMonth, intensive: boolean) {
  const beginning = rank < 3 ? 1.25 : 1;
  const scheme = intensive ? 1.9 : 1;
  return interviews[situation] * beginning * scheme * (durable ? 0.6 : 1);
}

/** Workshops and collective information of a month. */
export function collectiveRate({ situation, rank }: FollowUpMonth, intensive: boolean): number {
  if (situation === 'emploi' || situation === 'alternance') return 0.01;
  return (intensive ? 0.62 : 0.13) * (rank < 3 ? 1.5 : 1);
}

/** Visits, calls and letters of a month, which make nobody accompanied. */
export const otherActRates = { inContact: 0.25, lost: 0.06 };

/** Months during which a person of lost contact is called. */
export const remindedMonths = 6;

/** Themes by type of act, in %. */
export const themeWeights: Readonly<Record<ActType, Readonly<Record<Theme, number>>>> = {
  entretien: {
    formation: 29,
    emploi: 49,
    sante: 1.8,
    numerique: 0.8,
    mobilite: 3,
    logement: 1.6,
    citoyennete: 1,
    ressources: 5.4,
    autre: 5,
  },
  atelier: {
    formation: 16,
    emploi: 38,
    sante: 9,
    numerique: 10,
    mobilite: 6,
    logement: 3,
    citoyennete: 9,
    ressources: 3,
    autre: 6,
  },
  information_collective: {
    formation: 30,
    emploi: 32,
    sante: 6,
    numerique: 5,
    mobilite: 4,
    logement: 3,
    citoyennete: 10,
    ressources: 3,
    autre: 7,
  },
  visite: {
    formation: 25,
    emploi: 45,
    sante: 3,
    numerique: 0,
    mobilite: 2,
    logement: 4,
    citoyennete: 1,
    ressources: 2,
    autre: 18,
  },
  autre: {
    formation: 20,
    emploi: 35,
    sante: 3,
    numerique: 1,
    mobilite: 3,
    logement: 3,
    citoyennete: 2,
    ressources: 8,
    autre: 25,
  },
};
