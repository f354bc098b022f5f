import type { Answer, Situation } from '../person.ts';
import type { AgeGroup } from './attributes.ts';

/** A situation on the day of the first reception, and whether the person is a NEET in it. */
export interface StartingPoint {
  situation: Situation;
  neet: Answer;
  /** Weight by age group, in %. */
  weights: Readonly<Record<AgeGroup, number>>;
}

function point(
  situation: Situation,
  neet: Answer,
  mineur: number,
  jeune: number,
  adulte: number,
): StartingPoint {
  return { situation, neet, weights: { mineur, jeune, adulte } };
}

/** Situations at the first reception: 83 % of NEET over 2018-2020 (framework agreement). */
export const startingPoints: readonly StartingPoint[] = [
  point('emploi', 'non', 1.4, 4.9, 7.4),
  point('alternance', 'non', 3.4, 2.9, 1.6),
  point('formation', 'non', 3.2, 3.4, 3.6),
  point('scolarite', 'non', 12, 3.3, 1.5),
  point('volontariat', 'inconnu', 0.2, 0.5, 0.5),
  point('demandeur_emploi', 'oui', 61.1, 72.6, 73.3),
  point('non_professionnelle', 'oui', 10.3, 6.3, 7),
  point('inconnue', 'oui', 6.4, 5.1, 4.1),
  point('inconnue', 'inconnu', 2, 1, 1),
];
