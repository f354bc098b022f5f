import { placeIn } from '../format/placeIn.ts';
import { populationPhrase } from '../format/populationPhrase.ts';
import type { CohortGroup } from './cohortGroups.ts';

/** How a group of a cohort is named: “les femmes reçues en 2023”, “les jeunes reçus en Gironde en 2023”. */
export interface CohortWords {
  title: string;
  /** “parmi ceux”, “parmi celles”. */
  those: 'ceux' | 'celles';
}

/** The words of a group of a cohort. */
export function cohortWords(
  cohort: number,
  { level, code, label, population }: CohortGroup,
): CohortWords {
  const { the, isFeminine } = populationPhrase(population);
  const received = isFeminine ? 'reçues' : 'reçus';
  const where = level === 'departement' ? ` ${placeIn({ code, nom: label })}` : '';
  const title = `${the.charAt(0).toUpperCase()}${the.slice(1)} ${received}${where} en ${cohort}`;
  return { title, those: isFeminine ? 'celles' : 'ceux' };
}
