import { roundingStep } from '../contracts/countError.ts';
import { type RoundingRegime, roundingRegime } from '../contracts/roundingRegime.ts';
import { listWords } from '../format/listWords.ts';
import { largestChangeError } from './countChange.ts';
import type { TableCell } from './tableCell.ts';

const nearest = `au multiple de ${roundingStep} le plus proche, secrets au-dessous de ${roundingStep} ou quand ils en révéleraient un autre`;

/** The pathways, whose counts are always rounded: said with every share, curve or gap. */
export const pathwaysSentence = `Parcours : effectifs arrondis ${nearest} ; parts, courbes et écarts sont calculés sur ces effectifs.`;

/** The same where only what comes after the reception is rounded, and exact columns stand beside. */
export const followedSentence = `Situations après l’accueil : parts calculées sur des effectifs arrondis ${nearest}. Les autres colonnes viennent d’effectifs exacts.`;

/** What earlier extractions gave. */
export const earlierSentence = `Effectifs arrondis ${nearest}, comme ils ont été publiés.`;

/** What the page of a month of a closed year says. */
export function closedMonthSentence(year: string): string {
  return `Mois définitif : l’année ${year} est close, ses effectifs sont exacts.`;
}

/**
 * How the counts of months, quarters or totals are rounded, by what is shown: the years that are
 * not closed, and whether others are closed.
 */
export function monthsSentence(openYears: readonly string[], hasClosed: boolean): string {
  const years = listWords(openYears);
  const open = `Mois de ${years}, provisoires : effectifs arrondis ${nearest} ; les totaux, arrondis à part, peuvent différer de la somme.`;
  const closed = 'Mois des années closes, définitifs : effectifs exacts.';
  if (openYears.length === 0) return closed;
  return hasClosed ? `${open} ${closed}` : open;
}

/** What a change between rounded counts is worth, where tables and sentences show some. */
export const changesSentence = `Évolutions : « ≈ », environ, à ${largestChangeError} point près au plus ; « hausse » ou « baisse » sans pourcentage, quand l’arrondi le fausserait davantage ; « stable », quand il suffit à expliquer l’écart.`;

/** The sentence of the rounding of a figure, from the cells of its table; null without any. */
export function figureRounding(
  dataset: string,
  cells: readonly (Pick<TableCell, 'dataset' | 'year' | 'step'> | null)[],
): string | null {
  const regime: RoundingRegime | null = roundingRegime(dataset);
  if (regime === null) return null;
  if (regime === 'pathways') return pathwaysSentence;
  const shown = cells.filter((cell) => cell !== null && roundingRegime(cell.dataset) === 'months');
  const open = shown.filter((cell) => cell?.step);
  const years = [...new Set(open.map((cell) => cell?.year ?? ''))].sort();
  return monthsSentence(years, open.length < shown.length);
}
