import { monthlyGrains } from '../contracts/monthlyGrain.ts';
import { monthlyFigure } from './monthlyFigure.ts';

/** Indicators followed in a month, in order: those that have an object, for the region. */
export function followUpIndicators(month: string): string[] {
  return Object.keys(monthlyGrains).filter((id) => {
    const figure = monthlyFigure(month, id);
    return figure !== null && figure.statut_valeur !== 'sans_objet';
  });
}
