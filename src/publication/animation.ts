import { animationAnnuelle } from '../contracts/animationAnnuelle.ts';
import { animationSynthese } from '../contracts/animationSynthese.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

/** An action of the association in a year. */
export type AnimationAction = PublishedRow<typeof animationAnnuelle>;

/** The total of a year's actions, or of those of a priority, a theme or a type. */
export type AnimationTotal = PublishedRow<typeof animationSynthese>;

/** The years of the coordination report, in order. */
export function animationYears(): number[] {
  return [...new Set(readPublished(animationAnnuelle).map(({ annee }) => annee))].sort(
    (a, b) => a - b,
  );
}

/** The actions of a year, in the order of the report. */
export function animationActions(year: number): AnimationAction[] {
  return readPublished(animationAnnuelle).filter(({ annee }) => annee === year);
}

/** The same action in another year; undefined when it was not held then. */
export function sameAction(action: AnimationAction, year: number): AnimationAction | undefined {
  return animationActions(year).find(
    (other) =>
      other.priorite === action.priorite &&
      other.axe === action.axe &&
      other.type_action === action.type_action &&
      other.intitule === action.intitule,
  );
}

/** The totals of a year by one grouping. */
export function animationTotals(
  year: number,
  grouping: AnimationTotal['regroupement'],
): AnimationTotal[] {
  return readPublished(animationSynthese).filter(
    ({ annee, regroupement }) => annee === year && regroupement === grouping,
  );
}

/** The total of a whole year; throws when the year has no report. */
export function animationTotal(year: number): AnimationTotal {
  const [total] = animationTotals(year, 'ensemble');
  if (total === undefined) throw new Error(`aucun bilan d’animation pour ${year}`);
  return total;
}
